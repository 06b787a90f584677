using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace PlanDocs.Reading;

/// <summary>Turns Markdig's inlines into the paper's, with quotation marks and dashes as the language has them.</summary>
internal sealed class InlineConverter(MarkdownReading reading)
{
    /// <summary>How deep emphasis and links may be nested.</summary>
    private const int DepthLimit = 64;

    private readonly Typographer _typographer = new(reading.Context.Language);
    private readonly List<Figure> _figures = [];
    private int _depth;

    public IReadOnlyList<Inline> Convert(ContainerInline? container)
    {
        if (container is null)
            return [];
        _typographer.StartParagraph(container);
        return Children(container).ToList();
    }

    /// <summary>Images that stood inside the text converted last.</summary>
    public IReadOnlyList<Figure> TakeFigures()
    {
        Figure[] figures = [.. _figures];
        _figures.Clear();
        return figures;
    }

    private InlineList Children(ContainerInline container)
    {
        var result = new InlineList();
        if (_depth == DepthLimit)
        {
            reading.Diagnostics.Add(Errors.TooDeep(reading.SpanOf(container.Span)));
            return result;
        }

        _depth++;
        foreach (var child in FlatInlines.Of(container))
            Convert(child, result);
        _depth--;
        return result;
    }

    private void Convert(MarkdigInline inline, InlineList result)
    {
        var span = reading.SpanOf(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                result.Add(new Text(_typographer.Convert(literal.Content.ToString(), literal.IsFirstCharacterEscaped)) { Span = span });
                break;
            case LineBreakInline { IsHard: true }:
                result.Add(new LineBreak { Span = span });
                break;
            case LineBreakInline:
                result.Add(new Text(" ") { Span = span });
                break;
            case EmphasisInline emphasis:
                AddEmphasis(emphasis, span, result);
                break;
            case CodeInline code:
                result.Add(new Code(code.Content) { Span = span });
                break;
            case HtmlEntityInline entity:
                result.Add(new Text(entity.Transcoded.ToString()) { Span = span });
                break;
            case NoBreakSpaceInline:
                result.Add(new Text("\u00a0") { Span = span });
                break;
            default:
                ConvertSpecial(inline, span, result);
                break;
        }
    }

    private void ConvertSpecial(MarkdigInline inline, SourceSpan span, InlineList result)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                AddImage(image, span);
                break;
            case LinkInline link:
                result.AddRange(LinkConverter.Convert(link.Url ?? "", Children(link).ToList(), span, reading));
                break;
            case AutolinkInline link:
                result.Add(LinkConverter.Convert(link, span));
                break;
            case HtmlInline html:
                AddHtml(html, span, result);
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink or InlineNoteInline:
                result.Add(FootnoteConverter.Convert(inline, span, reading));
                break;
            case PassageInline passage:
                result.AddRange(PassageConverter.Convert(passage, span, reading));
                break;
            case CitationInline citation:
                result.AddRange(new CitationConverter(reading).Convert(citation));
                break;
            case FormulaInline formula:
                reading.Diagnostics.Add(Errors.Formula(span));
                result.Add(new Code(formula.Source) { Span = span });
                break;
            case DelimiterInline delimiter:
                result.Add(new Text(_typographer.Convert(delimiter.ToLiteral(), false)) { Span = span });
                break;
            case ContainerInline container:
                result.AddRange(Children(container).ToList());
                break;
            default:
                throw new InvalidOperationException($"Unknown Markdown inline {inline.GetType().Name}.");
        }
    }

    private void AddEmphasis(EmphasisInline emphasis, SourceSpan span, InlineList result)
    {
        var content = Children(emphasis).ToList();
        switch (emphasis.DelimiterChar, emphasis.DelimiterCount)
        {
            case ('^', _):
                result.Add(new Superscript(content) { Span = span });
                break;
            case ('~', 1):
                result.Add(new Subscript(content) { Span = span });
                break;
            case ('~', _):
                reading.Diagnostics.Add(Errors.Unsupported("struck-out text", "leave out what the paper should not say", span));
                result.AddRange(content);
                break;
            case (_, 1):
                result.Add(new Emphasis(content) { Span = span });
                break;
            default:
                result.Add(new Strong(content) { Span = span });
                break;
        }
    }

    private void AddHtml(HtmlInline html, SourceSpan span, InlineList result)
    {
        // A comment is no text, and a line break is all that a table cell has.
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            result.Add(new LineBreak { Span = span });
        else if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal) && !html.Tag.StartsWith("</", StringComparison.Ordinal))
            reading.Diagnostics.Add(Errors.RawHtml(span));
    }

    private void AddImage(LinkInline image, SourceSpan span)
    {
        reading.Diagnostics.Add(Errors.ImageInsideText(span));
        if (new FigureConverter(reading).Convert(image, AttributeList.Empty, []) is { } figure)
            _figures.Add(figure);
    }
}
