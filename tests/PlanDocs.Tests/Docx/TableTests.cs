using System.Globalization;
using static PlanDocs.Tests.Docx.OpenedDocx;
using static PlanDocs.Tests.Docx.SamplePaper;

namespace PlanDocs.Tests.Docx;

public class TableTests
{
    [Fact]
    public void A_date_keeps_its_line_beside_columns_with_much_to_say()
    {
        var docx = OpenedDocx.Of(TableOf("Write and adopt a preservation policy of at most four pages with the trustees", "December 1, 2029", "Draft of the assessment form, tested in the practicum"));
        var widths = docx.Body.Descendants(W + "gridCol").Select(column => int.Parse((string)column.Attribute(W + "w")!, CultureInfo.InvariantCulture)).ToList();

        // The date is 88.3 points wide in 12-point Times New Roman, and the cell's padding is 10.8.
        Assert.InRange(widths[1], 1982, 2400);
        Assert.True(widths[0] > widths[2]);
        Assert.Equal(9360, widths.Sum());
    }

    [Fact]
    public void A_date_in_numerals_keeps_its_line()
    {
        var docx = OpenedDocx.Of(TableOf("An observation from the ward, which says what was seen there and by whom, and what came of it", "2026-02-02"));
        var widths = docx.Body.Descendants(W + "gridCol").Select(column => int.Parse((string)column.Attribute(W + "w")!, CultureInfo.InvariantCulture)).ToList();

        // Eight numerals of 0.5 em and two hyphens of 0.333 em are 56.0 points in 12-point Times New Roman; the padding is 10.8. Word breaks behind hyphens.
        Assert.InRange(widths[1], 1336, 1500);
    }

    [Fact]
    public void A_long_word_has_its_room()
    {
        var docx = OpenedDocx.Of(TableOf(string.Join(' ', Enumerable.Repeat("many short words", 60)), "Incomprehensibilities and so on and on and on, with more words than fit in a line of this column"));
        var widths = docx.Body.Descendants(W + "gridCol").Select(column => int.Parse((string)column.Attribute(W + "w")!, CultureInfo.InvariantCulture)).ToList();

        // 98.6 points in 12-point Times New Roman, and the padding.
        Assert.InRange(widths[1], 2188, 9360);
    }

    [Fact]
    public void An_address_leaves_the_words_of_the_other_columns_whole()
    {
        var docx = OpenedDocx.Of(TableOf("Responsibilities", "https://repository.northlake.example/assessments/2027/first-assessment-of-the-county-library.pdf", "Done"));
        var widths = docx.Body.Descendants(W + "gridCol").Select(column => int.Parse((string)column.Attribute(W + "w")!, CultureInfo.InvariantCulture)).ToList();

        // 77.9 points in 12-point Times New Roman, and the padding; the longest piece of the address is wider.
        Assert.InRange(widths[0], 1774, 9360);
    }

    /// <summary>Thirteen numbers of 36 points in 12-point type take 608 of 468 points with the space in their cells, and 27 + 6 points each in 9-point type.</summary>
    [Fact]
    public void A_table_of_many_columns_has_smaller_type()
    {
        var docx = OpenedDocx.Of(TableOf([.. Enumerable.Repeat("1,234.5", 13)]));

        Assert.Equal(13, docx.Paragraphs("TableText9").Count());
        Assert.Empty(docx.Paragraphs("TableText"));
        var margin = docx.Body.Descendants(W + "tblCellMar").Single().Element(W + "start") ?? docx.Body.Descendants(W + "tblCellMar").Single().Element(W + "left");
        Assert.Equal("60", (string)margin!.Attribute(W + "w")!);
    }

    [Fact]
    public void An_empty_line_parts_a_table_without_notes_from_the_text_below()
    {
        Assert.Single(OpenedDocx.Of(TableOf("a"), P(T("Text."))).Paragraphs("AfterTable"));
        Assert.Single(OpenedDocx.Of(new PlanPart("x", [TableOf("a")]), new Heading(2, [T("Heading")], "h")).Paragraphs("AfterTable"));
    }

    [Fact]
    public void No_empty_line_follows_where_the_page_or_the_next_caption_brings_the_space()
    {
        Assert.Empty(OpenedDocx.Of(TableOf("a"), TableOf("b"), P(T("Text."))).Paragraphs("AfterTable").SkipLast(1));
        Assert.Empty(OpenedDocx.Of(TableOf("a"), new SectionLabel([T("Appendix")], "appendix")).Paragraphs("AfterTable"));
        Assert.Empty(OpenedDocx.Of(TableOf("a") with { Notes = [[T("Note.")]] }, P(T("Text."))).Paragraphs("AfterTable"));
    }

    [Fact]
    public void A_paragraph_follows_a_table_at_the_end_where_Word_itself_would_put_one() =>
        Assert.Equal(["p", "p", "tbl", "p", "sectPr"], OpenedDocx.Of(TableOf("a")).Body.Elements().Select(element => element.Name.LocalName));

    [Fact]
    public void A_table_in_a_part_of_the_plan_has_a_control_of_its_own()
    {
        var docx = OpenedDocx.Of(new PlanPart("sections/x/text", [P(T("Before.")), P(T("Still.")), TableOf("a"), P(T("After."))]));
        var controls = docx.Body.Elements(W + "sdt").ToList();

        Assert.Equal(["Before.Still.", "Table 1Titlea", "After."], controls.Select(TextOf));
        Assert.Equal(["sections/x/text"], controls.Select(control => (string)control.Descendants(W + "tag").Single().Attribute(W + "val")!).Distinct());
    }

    private static Table TableOf(params string[] cells) => new("t", "Table 1", [T("Title")])
    {
        Columns = [.. cells.Select(_ => new TableColumn(TextAlignment.Start))],
        Body = [new TableRow([.. cells.Select(cell => new TableCell([P(T(cell))]))])],
    };
}
