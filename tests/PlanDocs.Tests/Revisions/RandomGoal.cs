using System.Globalization;

namespace PlanDocs.Tests.Revisions;

/// <summary>A goal of a random plan.</summary>
/// <param name="Level">Of its headings: from 4 on they are run in.</param>
internal sealed record RandomGoal(string Title, Block[] Text, TableRow[] Rows, int Level, string[] Notes)
{
    public string Id { get; init; } = "";

    /// <summary>Of a figure after the text, or null.</summary>
    public Artwork? Artwork { get; init; }

    /// <summary>Mentioned before all goals, wherever it stands.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The table has a column more.</summary>
    public bool IsWide { get; init; }

    /// <summary>A paragraph that leads to the goal and to its table.</summary>
    public Paragraph Mention(int number) => new(
    [
        new Text("The plan has "),
        new Link(new InternalTarget("goal-" + Id), [new Text("this goal")]),
        .. Rows.Length == 0 ? Array.Empty<Inline>() : [new Text(", whose milestones are in "), new CrossReference("tbl-" + Id, Label(number))],
        new Text("."),
    ]);

    private static string Label(int number) => $"Table {number.ToString(CultureInfo.InvariantCulture)}";

    public IEnumerable<Block> Blocks(int number)
    {
        var table = Label(number);
        yield return new PlanPart($"goals/{Id}/title", [new Heading(Level, [new Text($"Goal {number.ToString(CultureInfo.InvariantCulture)}: {Title}")], "goal-" + Id)]);
        yield return new PlanPart($"goals/{Id}/statement", Text);
        if (Artwork is not null)
            yield return Figure(number, Artwork);
        if (Rows.Length == 0)
            yield break;
        yield return new Paragraph([new CrossReference("tbl-" + Id, table), new Text(" lists the milestones of the goal.")]);
        yield return new Table("tbl-" + Id, table, [new Text("Milestones of " + Title)])
        {
            Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), IsWide ? 3 : 2)],
            Head = [Row(new TableRow([RandomEditions.Cell("What"), RandomEditions.Cell("When")]))],
            Body = [.. Rows.Select(Row)],
            Notes = [.. Notes.Select(note => new Inline[] { new Text(note) })],
        };
    }

    private Figure Figure(int number, Artwork artwork) => new("fig-" + Id, $"Figure {number.ToString(CultureInfo.InvariantCulture)}", [new Text("A figure of " + Title)], artwork)
    {
        AlternativeText = artwork is Drawing drawing ? ((TextShape)drawing.Shapes[^1]).Lines[0] : $"a picture {((Picture)artwork).PixelWidth} wide",
        Notes = [.. Notes.Take(1).Select(note => new Inline[] { new Text(note) })],
    };

    private TableRow Row(TableRow row) => IsWide ? row with { Cells = [.. row.Cells, RandomEditions.Cell("and so on")] } : row;
}
