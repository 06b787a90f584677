using System.Xml.Linq;
using PlanDocs.Docx;
using static PlanDocs.Tests.Docx.OpenedDocx;
using static PlanDocs.Tests.Docx.SamplePaper;

namespace PlanDocs.Tests.Docx;

public class DocxWriterTests
{
    [Fact]
    public void A_run_in_heading_ends_with_its_period_before_the_style_separator()
    {
        var docx = OpenedDocx.Of(SamplePaper.Of(new Heading(4, [T("Heading")], "h"), P(T("Text.")), P(T("More."))));
        var heading = docx.Body.Elements(W + "p").First();
        var space = docx.Body.Elements(W + "p").ElementAt(1).Elements(W + "r").First();

        Assert.Equal("Heading.", TextOf(heading));
        Assert.NotNull(heading.Element(W + "pPr")!.Element(W + "rPr")!.Element(W + "specVanish"));
        Assert.Equal(" ", TextOf(space));
        Assert.Equal("Heading4Char", (string?)space.Element(W + "rPr")!.Element(W + "rStyle")!.Attribute(W + "val"));
        Assert.Equal([" Text.", "More."], docx.Paragraphs("BodyText"));
    }

    [Theory]
    [InlineData(4, "b")]
    [InlineData(5, "b", "i")]
    public void The_period_of_a_run_in_heading_looks_like_the_heading(int level, params string[] looks)
    {
        var styles = OpenedDocx.Of(SamplePaper.Of(new Heading(level, [T("Why?")], "h"), P(T("Text.")))).Part("word/styles.xml").Root!.Elements(W + "style");
        var linked = styles.Single(style => (string?)style.Element(W + "link")?.Attribute(W + "val") == $"Heading{level}");

        Assert.Equal($"Heading {level} Char", (string?)linked.Element(W + "name")!.Attribute(W + "val"));
        Assert.Equal(looks, linked.Element(W + "rPr")!.Elements().Select(property => property.Name.LocalName).Where(name => !name.EndsWith("Cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_in_heading_sees_its_text_through_the_parts_of_the_plan()
    {
        var docx = OpenedDocx.Of(SamplePaper.Of(
            new PlanPart("a/title", [new Heading(4, [T("Heading")], "h")]), new PlanPart("a/empty", []), new PlanPart("a/text", [P(T("Text."))])));

        Assert.Single(docx.Body.Descendants(W + "specVanish"));
    }

    [Theory]
    [InlineData("Why?", "Why?")]
    [InlineData("Because", "Because.")]
    public void A_heading_that_no_paragraph_follows_keeps_its_line(string heading, string expected)
    {
        var docx = OpenedDocx.Of(SamplePaper.Of(new Heading(5, [T(heading)], "h"), new CodeBlock("x")));

        Assert.Empty(docx.Body.Descendants(W + "specVanish"));
        Assert.Equal([expected], docx.Paragraphs("Heading5"));
    }

    [Fact]
    public void The_contents_show_the_pages_that_they_are_given()
    {
        var paper = SamplePaper.Of(new Contents([T("Contents")], 2, "toc"), new Heading(1, [T("One")], "one"), new Heading(3, [T("Deep")], "deep"));
        var docx = new OpenedDocx(DocxWriter.Write(paper, new DocxOptions { PageNumbers = new Dictionary<string, int> { ["one"] = 17 } }).Value!);

        Assert.Equal(["One17"], docx.Paragraphs("TOC1"));
        Assert.Empty(docx.Paragraphs("TOC3"));
        Assert.Contains("PAGEREF _one", docx.Text("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_counts_and_a_cross_reference_repeats_it()
    {
        var xml = OpenedDocx.Of(Create()).Text("word/document.xml");

        Assert.Contains(" SEQ Table \\* ARABIC ", xml, StringComparison.Ordinal);
        Assert.Contains(" SEQ Table_A \\* ARABIC ", xml, StringComparison.Ordinal);
        Assert.Contains(" REF _table_skills \\h ", xml, StringComparison.Ordinal);
        Assert.Contains(" REF _appendix \\h ", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_out_of_turn_says_its_number()
    {
        var table = new Table("t", "Table 5", []) { Columns = [new(TextAlignment.Start)], Body = [new([])] };

        Assert.Contains("SEQ Table \\* ARABIC \\r 5", OpenedDocx.Of(SamplePaper.Of(table)).Text("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_citation_leads_to_its_entry()
    {
        var link = OpenedDocx.Of(Create()).Body.Descendants(W + "hyperlink").Single(hyperlink => TextOf(hyperlink) == "(Lee, 2011, p. 9)");

        Assert.Equal("_ref_lee2011", (string?)link.Attribute(W + "anchor"));
    }

    [Fact]
    public void Text_carries_no_format_but_emphasis()
    {
        string[] allowed = ["rStyle", "b", "bCs", "i", "iCs", "smallCaps", "u", "vertAlign", "rtl", "lang", "rFonts"];
        var body = OpenedDocx.Of(Create()).Body;
        var run = body.Descendants(W + "rPr").Where(properties => properties.Parent!.Name == W + "r").Elements().Select(property => property.Name.LocalName);
        var paragraph = body.Descendants(W + "pPr").Elements().Select(property => property.Name.LocalName);

        Assert.Empty(run.Except(allowed));
        Assert.Empty(paragraph.Except(["pStyle", "numPr", "rPr"]));
    }

    [Fact]
    public void Text_of_one_look_is_one_run()
    {
        var docx = OpenedDocx.Of(P(T("One, "), new Citation(CitationForm.Parenthetical, []) { Rendered = [T("(Lee, 2011")] }, T(")"), new Emphasis([T(" two")]), new Emphasis([T(" and "), new Upright([T("three")])]), T(".")));

        Assert.Equal(["One, (Lee, 2011)", " two and ", "three."], docx.Body.Descendants(W + "r").Select(TextOf));
    }

    [Fact]
    public void The_label_and_the_title_of_an_appendix_stand_on_two_lines_of_one_heading()
    {
        var docx = OpenedDocx.Of(new SectionLabel([T("Appendix A"), new LineBreak(), T("Questions")], "a"));

        Assert.Single(docx.Paragraphs("SectionLabel"));
        Assert.Single(docx.Body.Descendants(W + "br"));
    }

    [Fact]
    public void Double_spacing_and_indents_are_in_the_styles()
    {
        var styles = OpenedDocx.Of(Create()).Part("word/styles.xml").Root!.Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);

        Assert.Equal("480", (string?)styles["Normal"].Descendants(W + "spacing").Single().Attribute(W + "line"));
        Assert.Equal("720", (string?)styles["BodyText"].Descendants(W + "ind").Single().Attribute(W + "firstLine"));
        Assert.Equal("720", (string?)styles["Bibliography"].Descendants(W + "ind").Single().Attribute(W + "hanging"));
        Assert.Equal("heading 1", (string?)styles["Heading1"].Element(W + "name")!.Attribute(W + "val"));
    }

    [Fact]
    public void Nothing_asks_to_be_updated_and_there_is_no_compatibility_mode()
    {
        var settings = OpenedDocx.Of(Create()).Text("word/settings.xml");

        Assert.DoesNotContain("updateFields", settings, StringComparison.Ordinal);
        Assert.Contains("w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_numbered_list_starts_where_it_should()
    {
        ListBlock List(int start) => new(ListMarker.Decimal, [new ListItem([P(T("x"))])]) { Start = start };
        var numbers = OpenedDocx.Of(SamplePaper.Of(List(1), List(4))).Part("word/numbering.xml");

        Assert.Equal(["1", "4"], numbers.Descendants(W + "startOverride").Select(start => (string)start.Attribute(W + "val")!));
    }

    [Fact]
    public void A_picture_that_stands_twice_is_kept_once()
    {
        Figure Figure(string id) => new(id, "", [], TestPictures.Png(8, 8)) { AlternativeText = "Grey." };
        var docx = OpenedDocx.Of(SamplePaper.Of(Figure("a"), Figure("b")));

        Assert.Single(docx.PartNames, name => name.StartsWith("word/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_that_reaches_down_is_there_in_each_row()
    {
        var rows = OpenedDocx.Of(Create()).Body.Descendants(W + "tbl").ElementAt(1).Elements(W + "tr").ToList();

        Assert.Equal([2, 3, 3, 3, 1], rows.Select(row => row.Elements(W + "tc").Count()));
        Assert.Equal(4, rows.Descendants(W + "vMerge").Count());
    }

    [Fact]
    public void Right_to_left_text_stands_in_runs_of_its_own()
    {
        var runs = OpenedDocx.Of(SamplePaper.Of(P(T("Hebrew: שלום עולם, then")))).Body.Descendants(W + "r").ToList();

        Assert.Equal(["Hebrew: ", "שלום עולם", ", then"], runs.Select(TextOf));
        Assert.Equal([false, true, false], runs.Select(run => run.Descendants(W + "rtl").Any()));
    }

    [Fact]
    public void The_author_note_stands_in_the_lower_half_under_a_short_title_page()
    {
        var label = OpenedDocx.Of(Create()).Part("word/styles.xml").Descendants(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == "AuthorNoteLabel");
        // 3 lines before the title, the title, an empty line, and two lines of names: 7 double-spaced lines of 27.6 points below a margin of 72.
        var above = 72 + (7 * 27.6);

        Assert.Equal((396 - above) * 20, (double)label.Descendants(W + "spacing").Single().Attribute(W + "before")!, 1.0);
    }

    [Fact]
    public void Paragraphs_without_anything_in_them_leave_no_empty_line()
    {
        var docx = OpenedDocx.Of(SamplePaper.Of(P(), P(T("")), new PlanPart("empty", [P(T(""))]), P(T("text"))));

        Assert.Equal(["p", "sectPr"], docx.Body.Elements().Select(element => element.Name.LocalName));
    }
}
