namespace PlanDocs;

public sealed record TableRow(IReadOnlyList<TableCell> Cells);
