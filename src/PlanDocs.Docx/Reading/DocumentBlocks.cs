using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Turns the elements of a document's body into blocks.</summary>
internal sealed partial class DocumentBlocks(MainDocumentPart main)
{
    private const int DeepestNesting = 32;

    private readonly StyleMeanings _styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly ListNumbering _numbering = new(main.NumberingDefinitionsPart?.Numbering);
    private readonly RunText _runs = new(main);
    private readonly MediaFiles _media = new(main);
    private readonly HashSet<Block> _captions = new(ReferenceEqualityComparer.Instance);

    public DocxEssay Essay(OpenXmlElement body)
    {
        var blocks = Of(body);
        return new DocxEssay(blocks, _media.Files, _runs.Formulas);
    }

    private List<Block> Of(OpenXmlElement parent, int depth = 0)
    {
        var blocks = new List<Block>();
        Add(blocks, parent, depth);
        return Gathered(Captioned(blocks));
    }

    private void Add(List<Block> blocks, OpenXmlElement parent, int depth)
    {
        if (depth > DeepestNesting)
            return;
        foreach (var element in DrawnContent.Children(parent))
        {
            switch (element)
            {
                case Wordprocessing.Paragraph paragraph:
                    AddParagraph(blocks, paragraph);
                    AddDrawn(blocks, paragraph, depth);
                    break;
                case Wordprocessing.Table table:
                    blocks.AddRange(TableBlocks.Of(table, cell => Of(cell, depth + 1)));
                    break;
                case Wordprocessing.SdtBlock { SdtContentBlock: { } content }:
                    Add(blocks, content, depth + 1);
                    break;
                case Wordprocessing.InsertedRun or Wordprocessing.CustomXmlBlock or AlternateContent:
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
        // A paper makes its table of contents itself.
        if (IsEmpty(content) || style.IsContents)
            return;
        if (style.HeadingLevel > 0)
            blocks.Add(new Heading(style.HeadingLevel, content, ""));
        else if (_numbering.Of(properties, style.Numbering) is { } list)
            blocks.Add(new ListBlock(list.Marker, [new ListItem([new Paragraph(content)])]) { Start = list.Level });
        else if (style.IsQuotation || IsIndented(properties) && PlainLength(content) > 120)
            blocks.Add(new BlockQuotation([new Paragraph(content)]));
        else
            blocks.Add(new Paragraph(content));
        if (style.IsCaption && !Label().IsMatch(paragraph.InnerText))
            _captions.Add(blocks[^1]);
    }

    /// <summary>A caption without a number is the title of the table below it or of the figure above it.</summary>
    private List<Block> Captioned(List<Block> blocks)
    {
        if (_captions.Count == 0)
            return blocks;
        var captioned = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph caption && _captions.Contains(caption) && i + 1 < blocks.Count && blocks[i + 1] is Table table)
                captioned.Add(blocks[++i] = table with { Title = caption.Content });
            else if (blocks[i] is Figure figure && i + 1 < blocks.Count && blocks[i + 1] is Paragraph below && _captions.Contains(below))
                captioned.Add(blocks[++i] = figure with { Title = below.Content });
            else
                captioned.Add(blocks[i]);
        }

        return captioned;
    }

    private void AddDrawn(List<Block> blocks, Wordprocessing.Paragraph paragraph, int depth)
    {
        foreach (var item in new DrawnContent(_media).Of(paragraph))
        {
            if (item.Figure is not null)
                blocks.Add(item.Figure);
            else if (item.Box is not null)
                Add(blocks, item.Box, depth + 1);
        }
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

    // What has a number is told apart with the numbers that other programs type.
    [GeneratedRegex(@"^\s*\p{L}+\.?\s*\d")]
    private static partial Regex Label();
}
