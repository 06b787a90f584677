namespace PlanDocs.Layout;

/// <summary>A cell in its grid; spans are cut to what the grid has.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<FlowBlock> Content);
