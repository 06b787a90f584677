namespace PlanDocs.Layout;

/// <summary>Rows of cells, each cell at its place in the grid of columns.</summary>
internal sealed record TableGrid(int RowCount, int ColumnCount, IReadOnlyList<GridCell> Cells);
