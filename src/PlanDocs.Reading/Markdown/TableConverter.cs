using Markdig.Extensions.Tables;

namespace PlanDocs.Reading;

/// <summary>Turns a pipe table into the paper's table. A cell that holds only <c>&lt;</c> joins the cell on its left.</summary>
internal sealed class TableConverter(MarkdownReading reading, BlockConverter blocks)
{
    public PlanDocs.Table Convert(Markdig.Extensions.Tables.Table table, Caption? caption, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return new PlanDocs.Table(caption?.Attributes.Id ?? "", "", caption?.Title ?? [])
        {
            Columns = [.. Enumerable.Range(0, width).Select(index => new TableColumn(Alignment(table, index)))],
            Head = [.. rows.Where(row => row.IsHeader).Select(row => Row(row, width)).Where(row => row.Cells.Any(cell => cell.Content.Count > 0))],
            Body = [.. rows.Where(row => !row.IsHeader).Select(row => Row(row, width))],
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

    private PlanDocs.TableRow Row(Markdig.Extensions.Tables.TableRow row, int width)
    {
        var cells = new List<PlanDocs.TableCell>();
        foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
        {
            if (cells.Count > 0 && reading.Slice(cell.Span.Start, cell.Span.Length).Value.Trim(' ', '|') == "<")
                cells[^1] = cells[^1] with { ColumnSpan = cells[^1].ColumnSpan + 1 };
            else
                cells.Add(new PlanDocs.TableCell(blocks.Convert(cell)));
        }

        for (var missing = width - cells.Sum(cell => cell.ColumnSpan); missing > 0; missing--)
            cells.Add(new PlanDocs.TableCell([]));
        return new PlanDocs.TableRow(cells);
    }
}
