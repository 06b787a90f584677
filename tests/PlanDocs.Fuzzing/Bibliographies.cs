namespace PlanDocs.Fuzzing;

/// <summary>Small sound files of each format of references, and a small style.</summary>
internal static class Bibliographies
{
    public const string Bibtex = """
        @string{jdoc = "Journal of Documentation"}
        @comment{kept by hand}
        @article{lee2011,
          author = {Lee, Christopher A. and {van der Berg}, Jo{\~a}o and others},
          title = {A Framework for {Contextual} Information: \emph{Why} \& How},
          journal = jdoc # " Online", year = 2011, volume = {67}, number = {1}, pages = {95--143},
          doi = {10.1108/00220411111105470}
        }
        @inbook{part, crossref = {whole}, title = {A Part}, pages = "1-2"}
        @book{whole, editor = {de la Cruz, Jr., Ana}, title = {The Whole}, date = {2019-03/2020~}, publisher = {Press}}
        @xdata{home, location = {K{\"o}ln}}
        @online{page, xdata = {home}, title = {Page}, url = {https://example.org/a_b}, urldate = {2024-02-30}}
        """;

    public const string Ris = """
        TY  - JOUR
        AU  - Lee, Christopher A.
        AU  - Ortiz, Maya, Jr.
        T1  - A framework for contextual information
        JO  - Journal of Documentation
        PY  - 2011/03/04/Spring
        VL  - 67
        IS  - 1
        SP  - 95
        EP  - 143
        DO  - 10.1108/00220411111105470
        ER  - 
        TY  - CHAP
        A2  - Bastian, J. A.
        TI  - A chapter
        BT  - A book
        ER  - 
        """;

    public const string CslJson = """
        [{"id": "lee2011", "type": "article-journal", "title": "A <i>framework</i> for \"context\"", "container-title": "Journal",
          "author": [{"family": "Lee", "given": "C. A.", "suffix": "Jr."}, {"literal": "The Group"}, {"non-dropping-particle": "van", "family": "Gogh"}],
          "issued": {"date-parts": [[2011, 3, 4], [2012]]}, "page": "95-143", "volume": 67, "DOI": "10.1108/1", "language": "de-DE"},
         {"id": 7, "type": "webpage", "title": "Page", "issued": {"raw": "circa 1999"}, "accessed": {"date-parts": [["2024", "2"]]}, "custom": {"a": [null, true]}}]
        """;

    public const string Hayagriva = """
        lee2011:
          type: article
          title: {value: A Framework, short: Frame}
          author: ["Lee, Christopher A.", {name: Gogh, prefix: van, given-name: V.}]
          date: 2011-03
          page-range: 95-143
          serial-number: {doi: 10.1108/1, isbn: 978-0}
          url: {value: https://example.org, date: 2024-01-01}
          parent:
            - {type: periodical, title: Journal of Documentation, volume: 67, issue: 1}
        """;

    public const string Locale = """
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
          <style-options punctuation-in-quote="true" limit-day-ordinals-to-day-1="true"/>
          <date form="text"><date-part name="month" suffix=" "/><date-part name="day" form="ordinal" suffix=", "/><date-part name="year"/></date>
          <date form="numeric"><date-part name="year" range-delimiter="/"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/></date>
          <terms><term name="and">and</term><term name="no date" form="short">n.d.</term><term name="editor" form="short"><single>Ed.</single><multiple>Eds.</multiple></term>
            <term name="ordinal" match="last-two-digits" gender-form="feminine">th</term><term name="ordinal-01">st</term><term name="open-quote">“</term><term name="page" form="symbol"><single>p.</single><multiple>pp.</multiple></term></terms>
        </locale>
        """;

    public const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
          <info><title>Small</title><id>small</id><updated>2024-01-01T00:00:00+00:00</updated></info>
          <macro name="a"><names variable="author editor"><name and="symbol" initialize-with=". " name-as-sort-order="all" et-al-min="3" et-al-use-first="1"/><label form="short" prefix=" ("/><substitute><text variable="title"/></substitute></names></macro>
          <macro name="d"><choose><if variable="issued"><date variable="issued" form="text" date-parts="year-month"/></if><else><text term="no date" form="short"/></else></choose></macro>
          <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true" disambiguate-add-names="true" disambiguate-add-givenname="true" collapse="year">
            <sort><key macro="a"/><key variable="issued"/></sort>
            <layout prefix="(" suffix=")" delimiter="; "><group delimiter=", "><text macro="a"/><date variable="issued"><date-part name="year"/></date><group><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>
          </citation>
          <bibliography hanging-indent="true" subsequent-author-substitute="---"><sort><key macro="a"/></sort>
            <layout suffix="."><group delimiter=". "><text macro="a"/><text macro="d"/><text variable="title" font-style="italic" text-case="sentence" quotes="true"/><number variable="volume" form="ordinal"/><text variable="page"/></group></layout>
          </bibliography>
        </style>
        """;
}
