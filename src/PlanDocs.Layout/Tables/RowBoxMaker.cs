namespace PlanDocs.Layout;

/// <summary>
/// Sets the rows of a grid. Rows joined by a cell that spans them stay together, as does each row by itself; they are still cut into several boxes, wherever a
/// horizontal line through all cells meets no text, so that a row higher than a page can go on on the next.
/// </summary>
/// <param name="limit">The height, in points, from which on a row is divided at any price.</param>
internal sealed class RowBoxMaker(BoxMaker boxes, FlowTable table, double[] columns, double limit)
{
    private readonly double[] _starts = Starts(columns);

    private TableLook Look => table.Look;

    public IReadOnlyList<Box> Boxes(TableGrid grid)
    {
        var result = new List<Box>();
        var cells = grid.Cells.OrderBy(cell => cell.Row).ToList();
        var next = 0;
        for (var row = 0; row < grid.RowCount;)
        {
            var (group, end) = (new List<GridCell>(), row + 1);
            for (; next < cells.Count && cells[next].Row < end; next++)
            {
                group.Add(cells[next]);
                end = Math.Max(end, cells[next].Row + cells[next].RowSpan);
            }

            result.AddRange(Group(group, row, end - row));
            row = end;
        }

        return result;
    }

    private IReadOnlyList<Box> Group(List<GridCell> cells, int firstRow, int rowCount)
    {
        var contents = cells.Select(cell => boxes.Boxes(cell.Content, TextWidth(cell))).ToList();
        var heights = RowHeights(cells, contents, firstRow, rowCount);
        var parts = new List<CellPart>();
        for (var i = 0; i < cells.Count; i++)
        {
            var y = Look.RowPadding + heights.Take(cells[i].Row - firstRow).Sum();
            foreach (var box in contents[i])
            {
                parts.Add(new CellPart(table.Left + _starts[cells[i].Column] + Look.CellPadding, y, box));
                y += box.Height;
            }
        }

        return RowSlicer.Slice(parts, heights.Sum(), limit);
    }

    private double TextWidth(GridCell cell) =>
        Math.Max(1, _starts[cell.Column + cell.ColumnSpan] - _starts[cell.Column] - (2 * Look.CellPadding));

    /// <summary>A cell over several rows makes the last of them higher where the rows' own cells leave too little room.</summary>
    private double[] RowHeights(List<GridCell> cells, List<IReadOnlyList<Box>> contents, int firstRow, int rowCount)
    {
        var heights = new double[rowCount];
        foreach (var i in Enumerable.Range(0, cells.Count).OrderBy(i => cells[i].Row + cells[i].RowSpan).ThenBy(i => cells[i].RowSpan))
        {
            var (start, last) = (cells[i].Row - firstRow, cells[i].Row - firstRow + cells[i].RowSpan - 1);
            var others = 0.0;
            for (var row = start; row < last; row++)
                others += heights[row];
            heights[last] = Math.Max(heights[last], Math.Max(table.LineHeight, contents[i].Sum(box => box.Height)) + (2 * Look.RowPadding) - others);
        }

        return heights;
    }

    private static double[] Starts(double[] columns)
    {
        var starts = new double[columns.Length + 1];
        for (var i = 0; i < columns.Length; i++)
            starts[i + 1] = starts[i] + columns[i];
        return starts;
    }
}
