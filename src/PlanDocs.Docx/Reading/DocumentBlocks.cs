using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Turns the elements of a document's body into blocks.</summary>
internal sealed class DocumentBlocks(MainDocumentPart main)
{
    private const int DeepestNesting = 32;

    /// <summary>What has more than the Markdown of a plan takes is no table: its text follows as it comes.</summary>
    private const int MostCells = 20_000;

    private readonly StyleMeanings _styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly ListNumbering _numbering = new(main.NumberingDefinitionsPart?.Numbering);
    private readonly RunText _runs = new(main);

    public IReadOnlyList<Block> Of(OpenXmlElement parent, int depth = 0)
    {
        var blocks = new List<Block>();
        Add(blocks, parent, depth);
        return Gathered(blocks);
    }

    private void Add(List<Block> blocks, OpenXmlElement parent, int depth)
    {
        if (depth > DeepestNesting)
            return;
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Wordprocessing.Paragraph paragraph:
                    AddParagraph(blocks, paragraph);
                    break;
                case Wordprocessing.Table table:
                    AddTable(blocks, table, depth);
                    break;
                case Wordprocessing.SdtBlock { SdtContentBlock: { } content }:
                    Add(blocks, content, depth + 1);
                    break;
                case Wordprocessing.InsertedRun or Wordprocessing.CustomXmlBlock:
                    Add(blocks, element, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph(List<Block> blocks, Wordprocessing.Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var style = _styles.Of(properties);
        var content = _runs.Of(paragraph, isPlain: style.HeadingLevel > 0);
        if (IsEmpty(content))
            return;
        if (style.HeadingLevel > 0)
            blocks.Add(new Heading(style.HeadingLevel, content, ""));
        else if (_numbering.Of(properties, style.Numbering) is { } list)
            blocks.Add(new ListBlock(list.Marker, [new ListItem([new Paragraph(content)])]) { Start = list.Level });
        else if (style.IsQuotation || IsIndented(properties) && PlainLength(content) > 120)
            blocks.Add(new BlockQuotation([new Paragraph(content)]));
        else
            blocks.Add(new Paragraph(content));
    }

    private void AddTable(List<Block> blocks, Wordprocessing.Table table, int depth)
    {
        var rows = table.Elements<Wordprocessing.TableRow>()
            .Select(row => new TableRow([.. row.Elements<Wordprocessing.TableCell>().Select(cell => new TableCell(Of(cell, depth + 1)) { ColumnSpan = cell.TableCellProperties?.GridSpan?.Val?.Value is > 1 and < 64 and var span ? span : 1 })]))
            .ToList();
        var width = rows.Select(row => row.Cells.Sum(cell => cell.ColumnSpan)).DefaultIfEmpty(0).Max();
        if ((long)rows.Count * width > MostCells)
            blocks.AddRange(rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content));
        else
            blocks.Add(new Table("", "", []) { Columns = [.. Enumerable.Range(0, width).Select(_ => new TableColumn(TextAlignment.Start))], Head = [.. rows.Take(1)], Body = [.. rows.Skip(1)] });
    }

    /// <summary>Items that follow one another are one list; the start holds the level until here.</summary>
    private static List<Block> Gathered(List<Block> blocks)
    {
        var gathered = new List<Block>();
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && blocks[end] is ListBlock)
                end++;
            if (end > i)
                gathered.AddRange(Nested([.. blocks.Skip(i).Take(end - i).Cast<ListBlock>()]));
            else
                gathered.Add(blocks[end++]);
            i = end;
        }

        return gathered;
    }

    private static List<ListBlock> Nested(List<ListBlock> items)
    {
        var lists = new List<ListBlock>();
        var siblings = new List<ListItem>();
        for (var i = 0; i < items.Count;)
        {
            var (level, marker) = (items[i].Start, items[i].Marker);
            var end = i + 1;
            while (end < items.Count && items[end].Start > level)
                end++;
            siblings.Add(new ListItem([.. items[i].Items[0].Content, .. Nested(items[(i + 1)..end])]));
            if (end == items.Count || items[end].Marker != marker)
            {
                lists.Add(new ListBlock(marker, [.. siblings]));
                siblings.Clear();
            }

            i = end;
        }

        return lists;
    }

    // A hanging first line is a reference's; an indented first line is a paragraph's.
    private static bool IsIndented(Wordprocessing.ParagraphProperties? properties) =>
        properties?.Indentation is { } indentation && indentation.Hanging is null
        && int.TryParse((indentation.Left ?? indentation.Start)?.Value, out var left) && left >= 700 && properties.Justification?.Val?.Value != Wordprocessing.JustificationValues.Center;

    private static bool IsEmpty(IReadOnlyList<Inline> content) => content.All(inline => inline is LineBreak || inline is Text text && string.IsNullOrWhiteSpace(text.Value));

    private static int PlainLength(IReadOnlyList<Inline> content) => content.Sum(inline => inline switch
    {
        Text text => text.Value.Length,
        Emphasis emphasis => PlainLength(emphasis.Content),
        Strong strong => PlainLength(strong.Content),
        Link link => PlainLength(link.Content),
        _ => 0,
    });
}
