using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Docx;

/// <summary>Turns the runs of a paragraph into inlines.</summary>
internal sealed class RunText(MainDocumentPart main)
{
    private const int DeepestNesting = 32;

    private readonly Lazy<Dictionary<long, Wordprocessing.FootnoteEndnoteType>> _footnotes = new(() => ById(main.FootnotesPart?.Footnotes));
    private readonly Lazy<Dictionary<long, Wordprocessing.FootnoteEndnoteType>> _endnotes = new(() => ById(main.EndnotesPart?.Endnotes));
    private readonly Lazy<Dictionary<string, string>> _addresses = new(() => main.HyperlinkRelationships.ToDictionary(relationship => relationship.Id, relationship => relationship.Uri.OriginalString, StringComparer.Ordinal));
    private readonly List<string> _formulas = [];
    private bool _isInNote;

    /// <summary>The text of each formula that was read until now and had more than one line.</summary>
    public IReadOnlyList<string> Formulas => _formulas;

    /// <param name="isPlain">Bold and italics belong to the paragraph's style and say nothing.</param>
    public IReadOnlyList<Inline> Of(OpenXmlElement paragraph, bool isPlain)
    {
        var runs = new List<StyledRun>();
        Add(runs, paragraph, null, 0);
        return StyledRun.Inlines(isPlain ? [.. runs.Select(run => run with { IsBold = false, IsItalic = false })] : runs);
    }

    private void Add(List<StyledRun> runs, OpenXmlElement parent, string? address, int depth)
    {
        if (depth > DeepestNesting)
            return;
        foreach (var element in DrawnContent.Children(parent))
        {
            switch (element)
            {
                case var formula when LinearFormula.IsFormula(formula):
                    AddFormula(runs, formula);
                    break;
                case Wordprocessing.Run run:
                    AddRun(runs, run, address);
                    break;
                case Wordprocessing.Hyperlink link:
                    Add(runs, link, AddressOf(link), depth + 1);
                    break;
                // What was deleted while changes were tracked is gone; what was inserted is there.
                case Wordprocessing.InsertedRun or Wordprocessing.SimpleField or Wordprocessing.SdtContentRun or Wordprocessing.MoveToRun or Wordprocessing.CustomXmlRun or AlternateContent:
                    Add(runs, element, address, depth + 1);
                    break;
                // Word 2003 marked names and dates in the text; the library knows that element no more, nor what is in it.
                case OpenXmlUnknownElement { LocalName: "smartTag" } tag:
                    Add(runs, new Wordprocessing.CustomXmlRun { InnerXml = tag.InnerXml }, address, depth + 1);
                    break;
                case Wordprocessing.SdtRun { SdtContentRun: { } content }:
                    Add(runs, content, address, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddFormula(List<StyledRun> runs, OpenXmlElement formula)
    {
        var line = LinearFormula.Of(formula, out var isBuiltUp);
        runs.AddRange(line);
        if (isBuiltUp)
            _formulas.Add(string.Concat(line.Select(run => run.Text)));
    }

    private void AddRun(List<StyledRun> runs, Wordprocessing.Run run, string? address)
    {
        var properties = run.RunProperties;
        var style = properties?.RunStyle?.Val?.Value ?? "";
        var look = new StyledRun("", IsOn(properties?.Bold) || style == "Strong", IsOn(properties?.Italic) || style == "Emphasis", Position(properties), address);
        foreach (var element in run.ChildElements)
        {
            switch (element)
            {
                case Wordprocessing.Text text:
                    runs.Add(look with { Text = text.Text });
                    break;
                case Wordprocessing.TabChar:
                    runs.Add(look with { Text = " " });
                    break;
                case Wordprocessing.SymbolChar symbol:
                    runs.Add(look with { Text = SymbolFont.Text(symbol.Font?.Value, symbol.Char?.Value) });
                    break;
                case Wordprocessing.NoBreakHyphen:
                    runs.Add(look with { Text = "-" });
                    break;
                case Wordprocessing.Break line when line.Type is null || line.Type.Value == Wordprocessing.BreakValues.TextWrapping:
                    runs.Add(look with { IsLineBreak = true });
                    break;
                case Wordprocessing.FootnoteReference { Id.Value: var id }:
                    runs.Add(look with { Note = Note(_footnotes.Value, id) });
                    break;
                case Wordprocessing.EndnoteReference { Id.Value: var id }:
                    runs.Add(look with { Note = Note(_endnotes.Value, id) });
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A note stands where it is mentioned first. A note of a note does not exist; its reference mark is no text.</summary>
    private Footnote? Note(Dictionary<long, Wordprocessing.FootnoteEndnoteType> notes, long id)
    {
        if (_isInNote || !notes.Remove(id, out var note))
            return null;
        _isInNote = true;
        var content = note.Elements<Wordprocessing.Paragraph>().Select(paragraph => (Block)new Paragraph(Trimmed(Of(paragraph, isPlain: false)))).ToList();
        _isInNote = false;
        return new Footnote(content);
    }

    private static Dictionary<long, Wordprocessing.FootnoteEndnoteType> ById(OpenXmlElement? notes)
    {
        var byId = new Dictionary<long, Wordprocessing.FootnoteEndnoteType>();
        foreach (var note in notes?.Elements<Wordprocessing.FootnoteEndnoteType>() ?? [])
        {
            if (note.Id?.Value is { } id)
                byId.TryAdd(id, note);
        }

        return byId;
    }

    private static IReadOnlyList<Inline> Trimmed(IReadOnlyList<Inline> content) =>
        content is [Text first, ..] ? [first with { Value = first.Value.TrimStart() }, .. content.Skip(1)] : content;

    private string? AddressOf(Wordprocessing.Hyperlink link) => link.Id?.Value is { } id ? _addresses.Value.GetValueOrDefault(id) : null;

    private static bool IsOn(Wordprocessing.OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    private static int Position(Wordprocessing.RunProperties? properties)
    {
        var position = properties?.VerticalTextAlignment?.Val?.Value;
        return position == Wordprocessing.VerticalPositionValues.Superscript ? 1 : position == Wordprocessing.VerticalPositionValues.Subscript ? -1 : 0;
    }
}
