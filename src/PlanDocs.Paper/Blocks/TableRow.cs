namespace PlanDocs;

public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>What became of the whole row.</summary>
    public Change? Change { get; init; }
}
