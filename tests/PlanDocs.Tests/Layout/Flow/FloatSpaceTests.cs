using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

/// <summary>APA 7.6: an empty double-spaced line parts tables and figures from the text; here 2 × 1.15 × 12 points.</summary>
public class FloatSpaceTests
{
    private const double EmptyLine = 27.6;

    /// <summary>A single-spaced line and the padding of a row.</summary>
    private const double Row = (Pitch / 2) + 4;

    [Fact]
    public void An_empty_line_parts_a_table_from_the_text_above_and_below()
    {
        var document = InTimes(P("Before."), TableOf(notes: []), P("After."));
        Assert.Equal(document.Run("Before").Y + Pitch + EmptyLine, document.Run("Table").Y, 2);
        Assert.Equal(document.Run("Table").Y + (2 * Pitch) + (2 * Row) + EmptyLine, document.Run("After").Y, 2);
    }

    [Fact]
    public void There_is_no_empty_line_at_the_top_of_a_page() =>
        Assert.Equal(InTimes(P("Text.")).Run("Text").Y, InTimes(TableOf(notes: [])).Run("Table").Y, 2);

    [Fact]
    public void Two_tables_are_one_empty_line_apart()
    {
        var document = InTimes(TableOf(notes: []), TableOf(notes: []) with { Label = "Other" });
        Assert.Equal(document.Run("Table").Y + (2 * Pitch) + (2 * Row) + EmptyLine, document.Run("Other").Y, 2);
    }

    [Fact]
    public void A_note_stays_clear_of_the_rule_and_the_text_clear_of_the_note()
    {
        var document = InTimes(TableOf([[new Text("Note.")]]), P("After."));
        var rule = document.Pages[0].Items.OfType<Rule>().Max(rule => rule.Y + rule.Height);
        var top = document.Run("Note").Y - document.Run("Note").Font.Metrics(12).Ascent;
        Assert.InRange(top - rule, 6, 8);
        Assert.Equal(document.Run("Note").Y + Pitch + EmptyLine, document.Run("After").Y, 2);
    }

    [Fact]
    public void A_figure_is_parted_from_the_text_likewise()
    {
        var figure = new Figure("f", "Figure 1", [new Text("Title")], Docx.TestPictures.Png(96, 96));
        var document = InTimes(P("Before."), figure, P("After."));
        Assert.Equal(document.Run("Before").Y + Pitch + EmptyLine, document.Run("Figure").Y, 2);
        Assert.Equal(document.Run("Figure").Y + (2 * Pitch) + 72 + EmptyLine, document.Run("After").Y, 2);
    }

    [Fact]
    public void A_table_whose_empty_line_does_not_fit_the_page_any_more_costs_no_page()
    {
        var height = (2 * Pitch) + (2 * Row);
        var design = Design with { Size = new PageSize(612, 144 + height + 1) };
        Assert.Single(InTimes(design, TableOf(notes: [])).Pages);
    }

    private static Table TableOf(IReadOnlyList<IReadOnlyList<Inline>> notes) => new("t", "Table 1", [new Text("Title")])
    {
        Columns = [new TableColumn(TextAlignment.Start)],
        Head = [new TableRow([new TableCell([P("Head")])])],
        Body = [new TableRow([new TableCell([P("cell")])])],
        Notes = notes,
    };
}
