using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

public class BibtexTests
{
    [Fact]
    public void An_article_becomes_a_journal_article()
    {
        var item = Bib.One("""
            @Article{held2019,
              title = "Decolonizing research paradigms",
              author = {Held, Mirjam B. E.},
              year = 2019, month = feb,
              journal = {International Journal of Qualitative Methods},
              volume = {18}, number = {3}, pages = {574--592},
              doi = {https://doi.org/10.1177/1609406918821574}
            }
            """);
        Assert.Equal(("held2019", "article-journal"), (item.Key, item.Type));
        Assert.Equal("Held|Mirjam B. E.", item.Names("author"));
        Assert.Equal(new DateParts(2019, 2), item.Dates["issued"].Start);
        Assert.Equal("International Journal of Qualitative Methods", item.Text("container-title"));
        Assert.Equal(("18", "3", "574-592"), (item.Text("volume"), item.Text("issue"), item.Text("page")));
        Assert.Equal("10.1177/1609406918821574", item.Text("DOI"));
    }

    [Fact]
    public void Values_know_their_place()
    {
        var item = Bib.One("@book{key,\n  title = {On place},\n}");
        Assert.Equal(new SourcePosition(1, 7), item.Span.Position);
        Assert.Equal(new SourcePosition(2, 12), item.Texts["title"].Span.Position);
        Assert.Equal(8, item.Texts["title"].Span.Length);
    }

    [Theory]
    [InlineData("book", "book")]
    [InlineData("incollection", "chapter")]
    [InlineData("inproceedings", "paper-conference")]
    [InlineData("online", "webpage")]
    [InlineData("techreport", "report")]
    [InlineData("phdthesis", "thesis")]
    [InlineData("dataset", "dataset")]
    [InlineData("software", "software")]
    [InlineData("movie", "motion_picture")]
    [InlineData("jurisdiction", "legal_case")]
    [InlineData("legislation", "legislation")]
    [InlineData("patent", "patent")]
    [InlineData("inreference", "entry-encyclopedia")]
    [InlineData("unpublished", "manuscript")]
    [InlineData("misc", "document")]
    [InlineData("standard", "standard")]
    [InlineData("BOOKLET", "pamphlet")]
    public void Every_type_has_one_in_CSL(string type, string expected) => Assert.Equal(expected, Bib.One($"@{type}{{k, title = {{T}}}}").Type);

    [Fact]
    public void A_chapter_stands_in_its_book()
    {
        var item = Bib.One("@incollection{k, title={Part}, booktitle={Whole}, booksubtitle={A story}, editor={Doe, Jane}, edition={Second}, series={Studies}, number=4, address={Berlin}, publisher={X}}");
        Assert.Equal("Whole: A story", item.Text("container-title"));
        Assert.Equal("Doe|Jane", item.Names("editor"));
        Assert.Equal(("2", "Studies", "4"), (item.Text("edition"), item.Text("collection-title"), item.Text("collection-number")));
        Assert.Equal(("Berlin", "X"), (item.Text("publisher-place"), item.Text("publisher")));
    }

    [Fact]
    public void Titles_and_subtitles_are_joined()
    {
        Assert.Equal("One: Two", Bib.One("@book{k, title={One}, subtitle={Two}}").Text("title"));
        Assert.Equal("One? Two", Bib.One("@book{k, title={One?}, subtitle={Two}}").Text("title"));
        Assert.Equal("One", Bib.One("@book{k, title={One}, subtitle={Two}}").Text("title-short"));
    }

    [Fact]
    public void A_thesis_is_called_what_APA_calls_it()
    {
        var item = Bib.One("@phdthesis{k, title={T}, school={State University}}");
        Assert.Equal(("Doctoral dissertation", "State University"), (item.Text("genre"), item.Text("publisher")));
        Assert.Equal("Master’s thesis", Bib.One("@thesis{k, title={T}, type={mathesis}}").Text("genre"));
    }

    [Fact]
    public void An_arXiv_paper_is_a_preprint()
    {
        var item = Bib.One("@misc{k, title={T}, eprint={2301.00001}, archiveprefix={arXiv}, primaryclass={cs.CL}}");
        Assert.Equal(("article", "arXiv", "arXiv:2301.00001", "https://arxiv.org/abs/2301.00001"), (item.Type, item.Text("publisher"), item.Text("number"), item.Text("URL")));
    }

    [Theory]
    [InlineData("note={type: dataset}", "dataset")]
    [InlineData("type={dataset}", "dataset")]
    [InlineData("url={https://github.com/jalvesaq/zotcite}", "software")]
    [InlineData("url={https://example.org}", "webpage")]
    [InlineData("howpublished={Facet}", "document")]
    public void What_misc_stands_for_is_known_by_its_fields(string fields, string type)
    {
        var item = Bib.One($"@misc{{k, title={{T}}, {fields}}}");
        Assert.Equal((type, null, null), (item.Type, item.Text("note"), item.Text("genre")));
    }

    [Fact]
    public void Macros_are_replaced_and_pieces_joined()
    {
        var item = Bib.One("@string{jpsp = \"Journal of \" # {Personality}}\n@article{k, journal = jpsp # { and Social Psychology}, title = {T}}");
        Assert.Equal("Journal of Personality and Social Psychology", item.Text("container-title"));
    }

    [Fact]
    public void An_unknown_macro_is_reported()
    {
        var result = Bib.Read("@article{k, journal = jpsp}");
        Assert.Equal("PD1315", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("jpsp", result.Value![0].Text("container-title"));
    }

    [Fact]
    public void Comments_and_preambles_are_passed_over()
    {
        var item = Bib.One("Written by me@example.org\n% @book{no, title={No}}\n@preamble{\"\\newcommand{\\x}{}\"}\n@comment{@book{no2, title={No}}}\n@book(k, % a remark\n title = {Yes})");
        Assert.Equal("Yes", item.Text("title"));
    }

    [Fact]
    public void Crossref_gives_a_chapter_the_title_of_its_book()
    {
        var result = Bib.Read("@incollection{c, title={Part}, crossref={b}}\n@collection{b, title={Whole}, subtitle={Sub}, editor={Doe, Jane}, date={2010}, shorttitle={W}}");
        Assert.Empty(result.Diagnostics);
        var item = result.Value![0];
        Assert.Equal(("Part", "Whole: Sub", null), (item.Text("title"), item.Text("container-title"), item.Text("title-short")));
        Assert.Equal(2010, item.Dates["issued"].Start!.Value.Year);
        Assert.Equal("Doe|Jane", item.Names("editor"));
    }

    [Fact]
    public void Xdata_gives_all_its_fields_and_is_no_work_itself()
    {
        var item = Bib.One("@xdata{p, publisher={Press}, xdata={q}}\n@xdata{q, location={Rome}}\n@book{b, title={T}, xdata={p}}");
        Assert.Equal(("b", "Press", "Rome"), (item.Key, item.Text("publisher"), item.Text("publisher-place")));
    }

    [Fact]
    public void Inheritance_in_a_circle_is_reported()
    {
        var result = Bib.Read("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}");
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "PD1317");
        Assert.Equal(2, result.Value!.Count);
    }

    [Fact]
    public void A_missing_parent_is_reported_with_the_nearest_key() =>
        Assert.Contains("`whole`", Assert.Single(Bib.Read("@incollection{c, title={P}, crossref={whle}}\n@book{whole, title={W}}").Diagnostics).Help, StringComparison.Ordinal);

    [Theory]
    [InlineData("@book{a, title = {A}, year = 2000\n\n@book{b, title={B}}", "not closed")]
    [InlineData("@book{a, title = {A {b}, year = {2000}\n}\n\n@book{b, title={B}}", "not closed")]
    [InlineData("@book{a, title = \"A, year = {2000}\n}\n\n@book{b, title={B}}", "never ends")]
    [InlineData("@book{a, title {A}}\n@book{b, title={B}}", "‘=’ is missing")]
    [InlineData("@book{title = {A}}\n@book{b, title={B}}", "starts with its key")]
    [InlineData("@book{a, title = }\n@book{b, title={B}}", "missing or never ends")]
    public void A_malformed_entry_is_reported_with_its_line_and_the_others_are_read(string text, string said)
    {
        var result = Bib.Read("\n" + text);
        Assert.Equal("b", Assert.Single(result.Value!).Key);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("PD1310", 2), (problem.Code, problem.Span.Position.Line));
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_comma_costs_nothing()
    {
        var result = Bib.Read("@book{a, title = {A}\n year = 2000}");
        Assert.Equal("PD1314", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(2000, result.Value![0].Dates["issued"].Start!.Value.Year);
    }

    [Fact]
    public void A_second_entry_of_a_key_is_left_out_with_a_warning()
    {
        var result = Bib.Read("@book{a, title={A}}\n@book{a, title={B}}");
        Assert.Equal("A", Assert.Single(result.Value!).Text("title"));
        Assert.Equal("PD1312", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Fields_without_a_place_are_told_on_import_alone()
    {
        var file = new SourceFile("l.bib", "@book{a, title={A}, keywords={x}, lccn={1}}\n@book{b, title={B}, keywords={y}}");
        Assert.Empty(BibliographyReader.Read(file).Diagnostics);
        Assert.Equal(["the field ‘keywords’ of 2 works was not carried over", "the field ‘lccn’ of one work was not carried over"],
            BibliographyReader.Import(file).Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void What_is_in_press_stands_in_the_place_of_the_date() =>
        Assert.Equal("in press", Bib.One("@article{k, title={T}, pubstate={inpress}}").Dates["issued"].Literal);

    [Fact]
    public void A_language_becomes_its_tag() => Assert.Equal("de", Bib.One("@book{k, title={T}, langid={ngerman}}").Text("language"));

    [Fact]
    public void An_address_loses_its_escapes() =>
        Assert.Equal("https://example.org/a_b%20c?x=1&y=~z", Bib.One(@"@misc{k, title={T}, url={https://example.org/a\_b\%20c?x=1\&y={\textasciitilde}z}}").Text("URL"));

    [Fact]
    public void How_a_work_was_published_may_be_an_address() =>
        Assert.Equal("https://example.org/x", Bib.One(@"@misc{k, title={T}, howpublished={\url{https://example.org/x}}}").Text("URL"));
}
