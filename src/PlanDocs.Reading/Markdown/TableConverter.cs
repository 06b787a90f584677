using Markdig.Extensions.Tables;

namespace PlanDocs.Reading;

/// <summary>Turns a pipe table into the paper's table; a cell that holds only <c>&lt;</c> joins the cell on its left, one that holds only <c>^</c> the cell above.</summary>
internal sealed class TableConverter(MarkdownReading reading, BlockConverter blocks)
{
    public PlanDocs.Table Convert(Markdig.Extensions.Tables.Table table, Caption? caption, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return new PlanDocs.Table(caption?.Id ?? "", "", caption?.Title ?? [])
        {
            Columns = [.. Enumerable.Range(0, width).Select(index => new TableColumn(Alignment(table, index)))],
            Head = [.. Rows(rows.Where(row => row.IsHeader), width).Where(row => row.Cells.Any(cell => cell.Content.Count > 0))],
            Body = Rows(rows.Where(row => !row.IsHeader), width),
            Notes = notes,
            Span = reading.SpanOf(table.Span),
        };
    }

    private static TextAlignment Alignment(Markdig.Extensions.Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => TextAlignment.Center,
            TableColumnAlign.Right => TextAlignment.End,
            _ => TextAlignment.Start,
        };

    private IReadOnlyList<PlanDocs.TableRow> Rows(IEnumerable<Markdig.Extensions.Tables.TableRow> rows, int width)
    {
        var grid = new TableGrid(width);
        foreach (var row in rows)
        {
            grid.StartRow();
            foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
                AddCell(cell, grid);
        }

        return grid.ToRows();
    }

    private void AddCell(Markdig.Extensions.Tables.TableCell cell, TableGrid grid)
    {
        var mark = reading.Slice(cell.Span.Start, cell.Span.Length).Value.Trim(' ', '|');
        if (!(mark == "<" && grid.JoinLeft()) && !(mark == "^" && grid.JoinAbove()))
            grid.Add(blocks.Convert(cell));
    }
}
