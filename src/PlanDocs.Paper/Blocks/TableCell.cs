namespace PlanDocs;

/// <summary>A cell; a row lists only the cells that start in it, as HTML does.</summary>
public sealed record TableCell(IReadOnlyList<Block> Content)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>The cell names its row (the stub column, APA 7.12).</summary>
    public bool IsRowHeader { get; init; }
}
