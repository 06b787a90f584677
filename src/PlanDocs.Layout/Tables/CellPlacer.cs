namespace PlanDocs.Layout;

/// <summary>Finds the grid position of each cell: a row lists only the cells that start in it, as HTML does.</summary>
internal static class CellPlacer
{
    /// <summary>The cells with their row, column, and spans; a row with more cells than the table has columns makes the grid wider.</summary>
    public static IReadOnlyList<(int Row, int Column, int RowSpan, int ColumnSpan, TableCell Cell)> Place(IReadOnlyList<TableRow> rows)
    {
        var placed = new List<(int, int, int, int, TableCell)>();
        // How many rows, from the current one on, each column is still taken by a cell that spans rows.
        var taken = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < taken.Count && taken[column] > 0)
                    column++;
                var rowSpan = Math.Clamp(cell.RowSpan, 1, rows.Count - row);
                var columnSpan = FreeColumns(taken, column, Math.Clamp(cell.ColumnSpan, 1, MostColumns));
                placed.Add((row, column, rowSpan, columnSpan, cell));
                Take(taken, column, columnSpan, rowSpan);
                column += columnSpan;
            }

            for (var i = 0; i < taken.Count; i++)
                taken[i] = Math.Max(0, taken[i] - 1);
        }

        return placed;
    }

    /// <summary>A span beyond this is a slip of the pen, not a table.</summary>
    private const int MostColumns = 1000;

    private static int FreeColumns(List<int> taken, int column, int wanted)
    {
        var free = 1;
        while (free < wanted && (column + free >= taken.Count || taken[column + free] == 0))
            free++;
        return free;
    }

    private static void Take(List<int> taken, int column, int columnSpan, int rowSpan)
    {
        while (taken.Count < column + columnSpan)
            taken.Add(0);
        for (var i = 0; i < columnSpan; i++)
            taken[column + i] = rowSpan;
    }
}
