using DocumentFormat.OpenXml;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Turns a table into one that a plan can have: cells of text, joined cells, and columns that are aligned as most of their cells are.</summary>
internal static class TableBlocks
{
    /// <summary>What has more than the Markdown of a plan takes is no table: its text follows as it comes.</summary>
    private const int MostCells = 20_000;

    private const int MostColumnsOfCell = 63;

    /// <param name="contentOf">The blocks of a cell.</param>
    /// <returns>The table, and behind it the pictures of its cells; what stands in the cells, where a table says nothing: a picture of one cell, a frame around a paragraph.</returns>
    public static IReadOnlyList<Block> Of(Wordprocessing.Table table, Func<OpenXmlElement, IReadOnlyList<Block>> contentOf)
    {
        var rows = Rows(table).Select(row => Cells(row).Select(cell => new ReadCell(cell, contentOf(cell))).ToList()).ToList();
        var width = rows.Select(row => row.Sum(cell => cell.ColumnSpan)).DefaultIfEmpty(0).Max();
        var content = rows.SelectMany(row => row).SelectMany(cell => cell.Content).ToList();
        if ((long)rows.Count * width > MostCells || rows.Sum(row => row.Count) == 1 || content.TrueForAll(block => block is Figure))
            return content;
        var joined = Joined(rows);
        var read = new Table("", "", []) { Columns = [.. Enumerable.Range(0, width).Select(column => new TableColumn(AlignmentOf(rows, column)))], Head = [.. joined.Take(1)], Body = [.. joined.Skip(1)] };
        return [read, .. content.OfType<Figure>()];
    }

    /// <summary>A cell as it was read, with the column in which it starts.</summary>
    private sealed record ReadCell(Wordprocessing.TableCell Source, IReadOnlyList<Block> Content)
    {
        public int ColumnSpan { get; } = Source.TableCellProperties?.GridSpan?.Val?.Value is > 1 and <= MostColumnsOfCell and var span ? span : 1;

        /// <summary>Whether it is joined with the cell above.</summary>
        public bool IsContinued { get; } = Source.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == Wordprocessing.MergedCellValues.Continue);

        /// <summary>A cell of Markdown has no tables and no pictures.</summary>
        public IReadOnlyList<Block> Text => [.. Content.SelectMany(Flat)];

        private static IEnumerable<Block> Flat(Block block) => block switch
        {
            Figure => [],
            Table inner => inner.Head.Concat(inner.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
            _ => [block],
        };
    }

    private static List<TableRow> Joined(List<List<ReadCell>> rows)
    {
        var joined = new List<TableRow>();
        // The cell that a lower one would continue, by the column in which it starts: its row, and its place there.
        var above = new Dictionary<int, (int Row, int Cell)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var cell in rows[row])
            {
                // The first row is the head, and no cell reaches from there into the body.
                if (row > 1 && cell.IsContinued && cell.Text.Count == 0 && above.TryGetValue(column, out var start))
                    Lengthen(joined, start);
                else
                {
                    above[column] = (row, cells.Count);
                    cells.Add(new TableCell(cell.Text) { ColumnSpan = cell.ColumnSpan });
                }

                column += cell.ColumnSpan;
            }

            joined.Add(new TableRow(cells));
        }

        return joined;
    }

    private static void Lengthen(List<TableRow> rows, (int Row, int Cell) start)
    {
        var cells = rows[start.Row].Cells.ToList();
        cells[start.Cell] = cells[start.Cell] with { RowSpan = cells[start.Cell].RowSpan + 1 };
        rows[start.Row] = new TableRow(cells);
    }

    /// <summary>The alignment of most cells of the body.</summary>
    private static TextAlignment AlignmentOf(List<List<ReadCell>> rows, int column)
    {
        var cells = rows.Skip(1).Where(row => column < row.Count && row.TrueForAll(cell => cell.ColumnSpan == 1)).Select(row => row[column].Source).Where(cell => cell.InnerText.Length > 0).ToList();
        return cells.Count(cell => Alignment(cell) == TextAlignment.End) * 2 > cells.Count ? TextAlignment.End : cells.Count(cell => Alignment(cell) == TextAlignment.Center) * 2 > cells.Count ? TextAlignment.Center : TextAlignment.Start;
    }

    private static TextAlignment Alignment(Wordprocessing.TableCell cell)
    {
        var value = cell.Elements<Wordprocessing.Paragraph>().FirstOrDefault()?.ParagraphProperties?.Justification?.Val?.Value;
        return value == Wordprocessing.JustificationValues.Right || value == Wordprocessing.JustificationValues.End ? TextAlignment.End : value == Wordprocessing.JustificationValues.Center ? TextAlignment.Center : TextAlignment.Start;
    }

    private static IEnumerable<Wordprocessing.TableRow> Rows(OpenXmlElement parent) => parent.ChildElements.SelectMany(element => element switch
    {
        Wordprocessing.TableRow row => [row],
        Wordprocessing.SdtRow { SdtContentRow: { } content } => Rows(content),
        Wordprocessing.CustomXmlRow => Rows(element),
        _ => Enumerable.Empty<Wordprocessing.TableRow>(),
    });

    private static IEnumerable<Wordprocessing.TableCell> Cells(OpenXmlElement parent) => parent.ChildElements.SelectMany(element => element switch
    {
        Wordprocessing.TableCell cell => [cell],
        Wordprocessing.SdtCell { SdtContentCell: { } content } => Cells(content),
        Wordprocessing.CustomXmlCell => Cells(element),
        _ => Enumerable.Empty<Wordprocessing.TableCell>(),
    });
}
