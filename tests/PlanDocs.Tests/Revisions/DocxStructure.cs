using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordFootnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PlanDocs.Tests.Revisions;

/// <summary>
/// The text and structure of a document, line by line: paragraphs with their styles and numberings, runs with their formats (neighbours of one format joined), links
/// with their targets, fields with their results, pictures, tables, and notes where their numbers stand. Without identifiers, bookmarks, content controls, and widths.
/// </summary>
internal sealed class DocxStructure
{
    private readonly MainDocumentPart _main;
    private readonly List<string> _lines = [];
    private readonly List<(string Kind, string Text)> _pieces = [];
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private OpenXmlPart _part;
    private bool _isInstruction;

    private DocxStructure(MainDocumentPart main) => _part = _main = main;

    public static IReadOnlyList<string> Of(WordprocessingDocument document)
    {
        var structure = new DocxStructure(document.MainDocumentPart!);
        structure.Blocks(structure._main.Document!.Body!, "");
        foreach (var header in structure._main.HeaderParts)
        {
            structure._part = header;
            structure.Blocks(header.Header!, "header: ");
        }

        return structure._lines;
    }

    private void Blocks(OpenXmlElement parent, string indent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    _lines.Add(indent + Paragraph(paragraph));
                    break;
                case WordTable table:
                    Table(table, indent);
                    break;
                case SdtBlock control:
                    Blocks(control.SdtContentBlock!, indent);
                    break;
            }
        }
    }

    private void Table(WordTable table, string indent)
    {
        _lines.Add(indent + "table " + table.Elements<TableGrid>().Single().ChildElements.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var row in table.Elements<WordTableRow>())
        {
            _lines.Add(indent + "  row" + (row.TableRowProperties?.GetFirstChild<TableHeader>() is null ? "" : " header"));
            foreach (var cell in row.Elements<WordTableCell>())
            {
                var properties = cell.TableCellProperties;
                _lines.Add($"{indent}    cell {properties?.GridSpan?.Val} {properties?.VerticalMerge?.Val?.InnerText ?? (properties?.VerticalMerge is null ? "" : "continued")} {properties?.TableCellBorders?.OuterXml}");
                Blocks(cell, indent + "      ");
            }
        }
    }

    private string Paragraph(WordParagraph paragraph)
    {
        var outer = _pieces.ToList();
        _pieces.Clear();
        foreach (var child in paragraph.ChildElements)
            Inline(child, "");
        var line = new StringBuilder();
        line.Append(Properties(paragraph.ParagraphProperties)).Append(": ");
        foreach (var (kind, text) in Joined())
            line.Append(kind.Length == 0 ? text : $"[{kind}|{text}]");
        _pieces.Clear();
        _pieces.AddRange(outer);
        return line.ToString();
    }

    private IEnumerable<(string Kind, string Text)> Joined()
    {
        for (var i = 0; i < _pieces.Count;)
        {
            var text = new StringBuilder();
            var start = i;
            for (; i < _pieces.Count && _pieces[i].Kind == _pieces[start].Kind; i++)
                text.Append(_pieces[i].Text);
            if (text.Length > 0)
                yield return (_pieces[start].Kind, text.ToString());
        }
    }

    private string Properties(ParagraphProperties? properties)
    {
        var numbering = properties?.NumberingProperties;
        var list = numbering is null ? "" : $" list {List(numbering.NumberingId!.Val!.InnerText!)} {numbering.NumberingLevelReference?.Val}";
        var others = properties?.ChildElements.Where(child => child is not (ParagraphStyleId or NumberingProperties or ParagraphMarkRunProperties)).Select(child => child.OuterXml);
        var mark = properties?.ParagraphMarkRunProperties?.ChildElements.Select(child => child.LocalName);
        return $"{properties?.ParagraphStyleId?.Val}{list}{string.Concat(others ?? [])}{string.Concat((mark ?? []).Select(name => " " + name))}";
    }

    /// <summary>Lists are told apart by the order in which they come, and by what their numbers look like.</summary>
    private string List(string number)
    {
        if (!_lists.TryGetValue(number, out var order))
            _lists.Add(number, order = _lists.Count);
        var instance = _main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Single(one => one.NumberID!.InnerText == number);
        var definition = _main.NumberingDefinitionsPart.Numbering!.Elements<AbstractNum>().Single(one => one.AbstractNumberId!.InnerText == instance.AbstractNumId!.Val!.InnerText);
        var formats = string.Join(',', definition.Elements<Level>().Select(level => level.NumberingFormat!.Val!.InnerText));
        var starts = string.Join(',', instance.Elements<LevelOverride>().Select(level => level.StartOverrideNumberingValue?.Val?.InnerText));
        return $"{order} ({formats}; {starts})";
    }

    private void Inline(OpenXmlElement element, string link)
    {
        switch (element)
        {
            case Hyperlink hyperlink:
                foreach (var child in hyperlink.ChildElements)
                    Inline(child, Target(hyperlink));
                break;
            case Run run:
                Run(run, link);
                break;
            case ParagraphProperties or BookmarkStart or BookmarkEnd:
                break;
            default:
                throw new InvalidOperationException($"A {element.LocalName} is left in a paragraph.");
        }
    }

    private string Target(Hyperlink link) => link.Anchor?.Value is { } anchor ? "#" + Marked(anchor) : _part.HyperlinkRelationships.Single(relationship => relationship.Id == link.Id!.Value).Uri.OriginalString;

    /// <summary>The words of the paragraph in which a bookmark starts; its name is an identifier.</summary>
    private string Marked(string name)
    {
        var start = _main.Document!.Body!.Descendants<BookmarkStart>().Where(start => start.Name == name).ToList();
        return start is [var only] ? string.Concat(only.Ancestors<WordParagraph>().First().Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text)) : $"({start.Count} bookmarks)";
    }

    private void Run(Run run, string link)
    {
        var format = string.Concat((run.RunProperties?.ChildElements ?? default).Select(child => child.OuterXml.Replace(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"", "", StringComparison.Ordinal)));
        var kind = (link + " " + format).Trim();
        foreach (var child in run.ChildElements.Where(child => child is not RunProperties))
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text text when !_isInstruction:
                    _pieces.Add((kind, text.Text));
                    break;
                case FieldChar mark:
                    _isInstruction = mark.FieldCharType! == FieldCharValues.Begin;
                    _pieces.Add((kind, mark.FieldCharType! == FieldCharValues.Begin ? "{" : mark.FieldCharType! == FieldCharValues.End ? "}" : ":"));
                    break;
                case FieldCode code:
                    _pieces.Add((kind, Instruction(code.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
                    break;
                case FootnoteReference reference:
                    _pieces.Add((kind, "(note " + Note(reference.Id!.Value) + ")"));
                    break;
                case DocumentFormat.OpenXml.Wordprocessing.Drawing drawing:
                    _pieces.Add((kind, Picture(drawing)));
                    break;
                case AlternateContent choice:
                    _pieces.Add((kind, Shapes(choice)));
                    break;
                default:
                    _pieces.Add((kind, "<" + child.LocalName + ">"));
                    break;
            }
        }
    }

    private string Instruction(string[] words) => words is ["REF" or "PAGEREF", var name, ..] ? $"{words[0]} {Marked(name)}" : words[0];

    private string Note(long id)
    {
        var notes = _main.FootnotesPart!;
        var (part, lines) = (_part, _lines.ToList());
        _part = notes;
        _lines.Clear();
        Blocks(notes.Footnotes!.Elements<WordFootnote>().Single(note => note.Id! == id), "");
        var text = string.Join(" / ", _lines);
        _part = part;
        _lines.Clear();
        _lines.AddRange(lines);
        return text;
    }

    private static string Shapes(AlternateContent choice)
    {
        var words = choice.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text);
        var extent = choice.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();
        return $"<shapes {extent.Cx}x{extent.Cy} {string.Join(' ', words)} {choice.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description}>";
    }

    private string Picture(DocumentFormat.OpenXml.Wordprocessing.Drawing drawing)
    {
        var blip = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Single();
        using var data = _part.GetPartById(blip.Embed!.Value!).GetStream();
        using var copy = new MemoryStream();
        data.CopyTo(copy);
        var description = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description;
        var extent = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();
        return $"<picture {extent.Cx}x{extent.Cy} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(copy.ToArray()))[..16]} {description}>";
    }
}
