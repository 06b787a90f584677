namespace PlanDocs.Docx;

/// <summary>
/// The rows of a table as Word wants them: every row has a cell at every column, and a cell that reaches down from above says so in each row. A paper's rows
/// list only the cells that start in them.
/// </summary>
internal static class TableGrid
{
    public static IReadOnlyList<IReadOnlyList<GridCell>> Of(IReadOnlyList<TableRow> rows, int columns)
    {
        var grid = new List<IReadOnlyList<GridCell>>(rows.Count);
        var above = new GridCell?[columns];
        for (var row = 0; row < rows.Count; row++)
            grid.Add(Row(rows[row], above, columns, rows.Count - row));
        return grid;
    }

    /// <param name="above">For each column the cell that still reaches into this row; left as the next row needs it.</param>
    /// <param name="rowsLeft">A cell cannot reach beyond the last row.</param>
    private static List<GridCell> Row(TableRow row, GridCell?[] above, int columns, int rowsLeft)
    {
        var cells = new List<GridCell>();
        var next = 0;
        for (var column = 0; column < columns;)
        {
            var cell = above[column] is { } upper
                ? upper with { IsContinuation = true, RowsLeft = upper.RowsLeft - 1 }
                : New(next < row.Cells.Count ? row.Cells[next++] : new TableCell([]), column, Free(above, column), rowsLeft);
            cells.Add(cell);
            for (var i = column; i < column + cell.Span; i++)
                above[i] = cell.RowsLeft > 1 ? cell : null;
            column += cell.Span;
        }

        return cells;
    }

    private static GridCell New(TableCell cell, int column, int free, int rowsLeft) =>
        new(cell, column, Math.Clamp(cell.ColumnSpan, 1, free)) { RowsLeft = Math.Clamp(cell.RowSpan, 1, rowsLeft) };

    /// <summary>The number of columns from here to the next cell from above, or to the end.</summary>
    private static int Free(GridCell?[] above, int column)
    {
        var end = column;
        while (end < above.Length && above[end] is null)
            end++;
        return end - column;
    }
}
