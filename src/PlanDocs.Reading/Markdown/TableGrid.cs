namespace PlanDocs.Reading;

/// <summary>Rows of cells in the making, some of which grow to the right or downwards.</summary>
internal sealed class TableGrid(int width)
{
    private readonly List<Cell?[]> _rows = [];
    private int _column;

    public void StartRow()
    {
        _rows.Add(new Cell?[width]);
        _column = 0;
    }

    public void Add(IReadOnlyList<Block> content)
    {
        // The cell above reaches over this place already; nothing that was written may be lost.
        if (_rows[^1][_column] is { } covering)
            covering.Content.AddRange(content);
        else
            _rows[^1][_column] = new Cell([.. content], _rows.Count - 1, _column);
        _column++;
    }

    /// <summary>Lets the cell on the left cover this place too; false where there is none, or where it would stick out of a cell that joined upwards.</summary>
    public bool JoinLeft()
    {
        if (_column == 0 || _rows[^1][_column - 1] is not { } left)
            return false;
        var isFirstRow = left.Row == _rows.Count - 1;
        if (!isFirstRow && _column >= left.Column + left.Width)
            return false;
        if (isFirstRow)
            left.Width++;
        _rows[^1][_column++] = left;
        return true;
    }

    /// <summary>Lets the cell above cover this place too, from its first column on.</summary>
    public bool JoinAbove()
    {
        if (_rows.Count < 2 || _rows[^2][_column] is not { } above || above.Column != _column)
            return false;
        for (var i = 0; i < above.Width; i++)
            _rows[^1][_column + i] = above;
        above.Height++;
        _column++;
        return true;
    }

    public IReadOnlyList<TableRow> ToRows() => [.. _rows.Select((row, index) => new TableRow([.. row.SelectMany((cell, column) => Starting(cell, index, column))]))];

    private static IEnumerable<TableCell> Starting(Cell? cell, int row, int column)
    {
        if (cell is null)
            return [new TableCell([])];
        return cell.Row == row && cell.Column == column ? [new TableCell(cell.Content) { ColumnSpan = cell.Width, RowSpan = cell.Height }] : [];
    }

    private sealed class Cell(List<Block> content, int row, int column)
    {
        public List<Block> Content { get; } = content;

        public int Row { get; } = row;

        public int Column { get; } = column;

        public int Width { get; set; } = 1;

        public int Height { get; set; } = 1;
    }
}
