using PlanDocs.Citations;
using PlanDocs.Reading;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>Citations as chapter 8 of the APA manual has them; each expected text is written by hand from the rule.</summary>
public class ApaCitationTests
{
    private const string Works = """
        - {id: lee2011, type: article-journal, title: A framework, author: "Lee, Christopher A.", issued: 2011}
        - {id: lee2014, type: article-journal, title: Another framework, author: "Lee, Christopher A.", issued: 2014}
        - {id: denda, type: article-journal, title: Skills, author: ["Denda, Kayo", "Hunter, Jennifer"], issued: 2016}
        - {id: three, type: book, title: Steps, author: ["Rinehart, Amanda", "Prud'homme, Patrice", "Huot, Andrew"], issued: 2014}
        - {id: ala, type: webpage, title: Competences, author: {literal: American Library Association, short: ALA}, issued: 2023}
        - {id: book, type: book, title: The untitled archive, issued: 2018}
        - {id: article, type: article-magazine, title: The lost web, container-title: The Weekly, issued: 2018}
        - {id: undated, type: webpage, title: Formats, author: {literal: Library of Congress}}
        - {id: press, type: article-journal, title: Later, author: "Ortiz, Maya", issued: in press}
        - {id: delgado, type: personal_communication, author: "Delgado, Rosa", issued: 2026-09-18}
        - {id: freud, type: book, title: Dreams, author: "Freud, Sigmund", issued: 1953, original-date: 1900}
        - {id: waters, type: report, title: Preserving, author: ["Waters, Donald", "Garrett, John"], issued: 1996}
        - {id: lyon, type: book, title: Reading, author: ["Lyon, Ann", "Marsh, Bo", "Nye, Cy"], issued: 2014}
        """;

    [Theory]
    [InlineData("lee2011", "(Lee, 2011)")]
    [InlineData("denda", "(Denda &#38; Hunter, 2016)")]
    [InlineData("three", "(Rinehart et al., 2014)")]
    [InlineData("lee2011 lee2014", "(Lee, 2011, 2014)")]
    [InlineData("lee2011 denda", "(Denda &#38; Hunter, 2016; Lee, 2011)")]
    [InlineData("ala", "(American Library Association [ALA], 2023)")]
    [InlineData("book", "(<i>The Untitled Archive</i>, 2018)")]
    [InlineData("article", "(“The Lost Web,” 2018)")]
    [InlineData("undated", "(Library of Congress, n.d.)")]
    [InlineData("press", "(Ortiz, in press)")]
    [InlineData("delgado", "(R. Delgado, personal communication, September 18, 2026)")]
    [InlineData("freud", "(Freud, 1900/1953)")]
    public void In_parentheses(string keys, string expected) => Assert.Equal([expected], Cited(Cluster(keys)));

    [Theory]
    [InlineData("lee2011", "Lee (2011)")]
    [InlineData("denda", "Denda and Hunter (2016)")]
    [InlineData("three", "Rinehart et al. (2014)")]
    [InlineData("ala", "American Library Association (ALA, 2023)")]
    [InlineData("undated", "Library of Congress (n.d.)")]
    [InlineData("freud", "Freud (1900/1953)")]
    public void In_the_sentence(string keys, string expected) => Assert.Equal([expected], Cited(Cluster(keys) with { Form = CitationForm.Narrative }));

    [Fact]
    public void A_group_is_called_by_its_abbreviation_once_that_is_known() => Assert.Equal(
        ["(American Library Association [ALA], 2023)", "(ALA, 2023)", "ALA (2023)"],
        Cited(Cluster("ala"), Cluster("ala"), Cluster("ala") with { Form = CitationForm.Narrative }));

    [Fact]
    public void An_abbreviation_in_the_sentence_is_known_afterwards() => Assert.Equal(
        ["American Library Association (ALA, 2023)", "(ALA, 2023)"],
        Cited(Cluster("ala") with { Form = CitationForm.Narrative }, Cluster("ala")));

    [Theory]
    [InlineData("page", "9", "(Lee, 2011, p. 9)")]
    [InlineData("page", "9-12", "(Lee, 2011, pp. 9–12)")]
    [InlineData("chapter", "2", "(Lee, 2011, Chapter 2)")]
    [InlineData("paragraph", "4", "(Lee, 2011, para. 4)")]
    [InlineData("table", "1", "(Lee, 2011, Table 1)")]
    [InlineData("timestamp", "1:30", "(Lee, 2011, 1:30)")]
    [InlineData("slide", "7", "(Lee, 2011, Slide 7)")]
    [InlineData("volume", "2", "(Lee, 2011, Vol. 2)")]
    [InlineData("line", "3-4", "(Lee, 2011, lines 3–4)")]
    public void A_place_in_the_work(string label, string value, string expected) =>
        Assert.Equal([expected], Cited(new CitationCluster([new Cite("lee2011") { Locators = [new Locator(label, value)] }])));

    [Fact]
    public void The_work_that_was_read_stands_behind_the_one_it_cites() => Assert.Equal(
        ["(Waters &#38; Garrett, 1996, as cited in Lyon et al., 2014)"],
        Cited(new CitationCluster([new Cite("waters") { CitedIn = new Cite("lyon") }])));

    [Fact]
    public void Works_after_see_also_stay_behind_the_others() => Assert.Equal(
        ["(Rinehart et al., 2014; see also Denda &#38; Hunter, 2016; Lee, 2011)"],
        Cited(new CitationCluster([new Cite("three"), new Cite("denda") { Prefix = [new Text("see also ")] }, new Cite("lee2011")])));

    [Fact]
    public void Words_before_the_first_work_stay_before_all_of_them() => Assert.Equal(
        ["(e.g., Denda &#38; Hunter, 2016; Lee, 2011)"],
        Cited(new CitationCluster([new Cite("lee2011") { Prefix = [new Text("e.g., ")] }, new Cite("denda")])));

    [Fact]
    public void Words_before_a_later_work_stay_before_those_that_follow() => Assert.Equal(
        ["(Rinehart et al., 2014; see also Denda &#38; Hunter, 2016; Lee, 2011)"],
        Cited(new CitationCluster([new Cite("three"), new Cite("lee2011") { Prefix = [new Text("see also ")] }, new Cite("denda")])));

    [Theory]
    [InlineData("lee2011", "’s", "Lee’s (2011)")]
    [InlineData("three", "’s", "Rinehart et al.’s (2014)")]
    [InlineData("ala", "’s", "American Library Association’s (ALA, 2023)")]
    [InlineData("denda lee2011", "’s", "Denda and Hunter (2016) and Lee’s (2011)")]
    [InlineData("three", "’", "Rinehart et al.’ (2014)")]
    public void An_author_possesses_before_the_year(string keys, string ending, string expected) =>
        Assert.Equal([expected], Cited(Cluster(keys) with { Form = CitationForm.Narrative, Possessive = ending }));

    [Theory]
    [InlineData("’s framework", "Lee’s (2011)", " framework")]
    [InlineData("' framework", "Lee’ (2011)", " framework")]
    [InlineData("’so’", "Lee (2011)", "’so’")]
    [InlineData(" shows", "Lee (2011)", " shows")]
    public void A_genitive_in_the_text_goes_to_the_author(string following, string citation, string rest)
    {
        var items = BibliographyReader.Read(new SourceFile("references.yaml", Works)).Value!;
        var design = ApaPageDesign.Create(PageSize.Letter, new FontChoice("Times New Roman", 12), new PageHeader([], [], 36));
        var paper = new Paper(new PaperMetadata("Paper", "en-US"), design, [new Paragraph([new Citation(CitationForm.Narrative, [new Cite("lee2011")]), new Text(following)])]) { References = items };
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var cited = CitationProcessor.Cite(paper, style, LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!])).Value!;
        var content = ((Paragraph)cited.Blocks[0]).Content;
        Assert.Equal((citation, rest), (FixtureHtml.Of(((Citation)content[0]).Rendered), ((Text)content[1]).Value));
    }

    [Fact]
    public void First_authors_who_share_a_surname_have_initials_always() => Assert.Equal(
        ["(J. Smith, 2010)", "(A. Smith &#38; Park, 2012)"],
        Cited("""
            - {id: a, type: book, title: A, author: "Smith, Jane", issued: 2010}
            - {id: b, type: book, title: B, author: ["Smith, Adam", "Park, Ed"], issued: 2012}
            """, Cluster("a"), Cluster("b")));

    [Fact]
    public void Works_of_one_year_have_letters_in_the_order_of_the_list() => Assert.Equal(
        ["(Caswell, 2014b)", "(Caswell, 2014a)", "(Caswell, 2014a, 2014b)"],
        Cited("""
            - {id: toward, type: article-journal, title: Toward, author: "Caswell, Michelle", issued: 2014}
            - {id: seeing, type: article-journal, title: Seeing, author: "Caswell, Michelle", issued: 2014}
            """, Cluster("toward"), Cluster("seeing"), Cluster("toward seeing")));

    [Fact]
    public void Three_names_stay_when_et_al_would_make_two_works_alike() => Assert.Equal(
        ["(Kapoor, Bloom, Montez, et al., 2017)", "(Kapoor, Bloom, Zucker, et al., 2017)"],
        Cited("""
            - {id: a, type: book, title: A, author: ["Kapoor, A.", "Bloom, B.", "Montez, C.", "Warner, D.", "Ito, E."], issued: 2017}
            - {id: b, type: book, title: B, author: ["Kapoor, A.", "Bloom, B.", "Zucker, C.", "Tang, D.", "Ude, E."], issued: 2017}
            """, Cluster("a"), Cluster("b")));

    [Fact]
    public void Et_al_never_stands_for_a_single_name() => Assert.Equal(
        ["(Hasan, Liang, Kahn, &#38; Jones, 2015)", "(Hasan, Liang, Kahn, &#38; Weintraub, 2015)"],
        Cited("""
            - {id: a, type: book, title: A, author: ["Hasan, A.", "Liang, B.", "Kahn, C.", "Jones, D."], issued: 2015}
            - {id: b, type: book, title: B, author: ["Hasan, A.", "Liang, B.", "Kahn, C.", "Weintraub, D."], issued: 2015}
            """, Cluster("a"), Cluster("b")));

    [Fact]
    public void A_name_on_a_social_network_is_left_to_the_list() => Assert.Equal(
        ["(Obama, 2009)", "Obama (2009)", "(Gates, 2013)", "(APA Style, 2019)", "(Lady [x] Group, 2019)", "(Blair, 2020)", "(Acme, Inc., 2020)"],
        Cited("""
            - {id: a, type: post, title: A, author: "Obama, Barack [@BarackObama]", issued: 2009}
            - {id: b, type: post, title: B, author: {literal: "Gates, B. [thisisbillgates]"}, issued: 2013}
            - {id: c, type: post, title: C, author: {literal: "APA Style [@APA_Style]"}, issued: 2019}
            - {id: d, type: post, title: D, author: {literal: "Lady [x] Group"}, issued: 2019}
            - {id: e, type: post, title: E, author: {literal: "Blair, C. B."}, issued: 2020}
            - {id: f, type: post, title: F, author: {literal: "Acme, Inc."}, issued: 2020}
            """, Cluster("a"), Cluster("a") with { Form = CitationForm.Narrative }, Cluster("b"), Cluster("c"), Cluster("d"), Cluster("e"), Cluster("f")));

    private static CitationCluster Cluster(string keys) => new([.. keys.Split(' ').Select(key => new Cite(key))]);

    private static IReadOnlyList<string> Cited(params CitationCluster[] clusters) => Cited(Works, clusters);

    private static IReadOnlyList<string> Cited(string works, params CitationCluster[] clusters) =>
        [.. Apa.Render(works, clusters).Citations.Select(FixtureHtml.Of)];
}
