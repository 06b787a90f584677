using System.Globalization;

namespace PlanDocs.Tests.Revisions;

/// <summary>A goal of a random plan.</summary>
/// <param name="Level">Of its headings: from 4 on they are run in.</param>
internal sealed record RandomGoal(string Title, Block[] Text, TableRow[] Rows, int Level, string[] Notes)
{
    public string Id { get; init; } = "";

    public IEnumerable<Block> Blocks(int number)
    {
        var table = $"Table {number.ToString(CultureInfo.InvariantCulture)}";
        yield return new PlanPart($"goals/{Id}/title", [new Heading(Level, [new Text($"Goal {number.ToString(CultureInfo.InvariantCulture)}: {Title}")], "goal-" + Id)]);
        yield return new PlanPart($"goals/{Id}/statement", Text);
        if (Rows.Length == 0)
            yield break;
        yield return new Paragraph([new CrossReference("tbl-" + Id, table), new Text(" lists the milestones of the goal.")]);
        yield return new Table("tbl-" + Id, table, [new Text("Milestones of " + Title)])
        {
            Columns = [new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.Start)],
            Head = [new TableRow([RandomEditions.Cell("What"), RandomEditions.Cell("When")])],
            Body = Rows,
            Notes = [.. Notes.Select(note => new Inline[] { new Text(note) })],
        };
    }
}
