using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace PlanDocs.Reading;

/// <summary>Turns Markdig's inlines into the paper's, with quotation marks and dashes as the language has them.</summary>
internal sealed class InlineConverter(MarkdownReading reading)
{
    private readonly Typographer _typographer = new(reading.Context.Language);
    private readonly List<Figure> _figures = [];

    public IReadOnlyList<Inline> Convert(ContainerInline? container)
    {
        _typographer.StartParagraph();
        return container is null ? [] : Children(container);
    }

    /// <summary>Images that stood inside the text converted last.</summary>
    public IReadOnlyList<Figure> TakeFigures()
    {
        Figure[] figures = [.. _figures];
        _figures.Clear();
        return figures;
    }

    private List<Inline> Children(ContainerInline container)
    {
        var result = new List<Inline>();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (Convert(child) is { } inline)
                Append(result, inline);
        }

        return result;
    }

    // Markdig cuts literals at every character that might have meant something; readers of the paper should not notice.
    private static void Append(List<Inline> result, Inline inline)
    {
        if (inline is Text { Value.Length: 0 })
            return;
        if (inline is Text next && result.Count > 0 && result[^1] is Text last)
        {
            var length = last.Span.File == next.Span.File ? Math.Max(0, next.Span.End - last.Span.Start) : last.Span.Length;
            result[^1] = new Text(last.Value + next.Value) { Span = last.Span with { Length = length } };
        }
        else
        {
            result.Add(inline);
        }
    }

    private Inline? Convert(MarkdigInline inline)
    {
        var span = reading.SpanOf(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                return new Text(_typographer.Convert(literal.Content.ToString(), literal.IsFirstCharacterEscaped, NextCharacter(inline))) { Span = span };
            case LineBreakInline { IsHard: true }:
                _typographer.Pass(' ');
                return new LineBreak { Span = span };
            case LineBreakInline:
                _typographer.Pass(' ');
                return new Text(" ") { Span = span };
            case EmphasisInline emphasis:
                return ConvertEmphasis(emphasis, span);
            case CodeInline code:
                _typographer.Pass('x');
                return new Code(code.Content) { Span = span };
            case HtmlEntityInline entity:
                _typographer.Pass(entity.Transcoded.Length > 0 ? entity.Transcoded[entity.Transcoded.Start] : ' ');
                return new Text(entity.Transcoded.ToString()) { Span = span };
            case NoBreakSpaceInline:
                _typographer.Pass(' ');
                return new Text("\u00a0") { Span = span };
            default:
                return ConvertSpecial(inline, span);
        }
    }

    private Inline? ConvertSpecial(MarkdigInline inline, SourceSpan span)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                return ConvertImage(image, span);
            case LinkInline link:
                return ConvertLink(link.Url ?? "", Children(link), span);
            case AutolinkInline link:
                _typographer.Pass('x');
                return new Link(new ExternalTarget(link.IsEmail ? "mailto:" + link.Url : link.Url), [new Text(link.Url) { Span = span }]) { Span = span };
            case HtmlInline html:
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                    reading.Diagnostics.Add(Errors.RawHtml(span));
                return html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? new LineBreak { Span = span } : null;
            case FootnoteLink note:
                return note.IsBackLink ? null : ConvertFootnote(note, span);
            case InlineNoteInline note:
                return new Footnote([new Paragraph(Nested(note.Start, note.Length))]) { Span = span };
            case PassageInline passage:
                return ConvertPassage(passage, span);
            case CitationInline citation:
                _typographer.Pass('x');
                return new CitationConverter(reading).Convert(citation);
            case DelimiterInline delimiter:
                return new Text(_typographer.Convert(delimiter.ToLiteral(), false, null)) { Span = span };
            case ContainerInline container:
                return Children(container) is [var only] ? only : new Text("") { Span = span };
            default:
                throw new InvalidOperationException($"Unknown Markdown inline {inline.GetType().Name}.");
        }
    }

    private Inline ConvertEmphasis(EmphasisInline emphasis, SourceSpan span)
    {
        var content = Children(emphasis);
        return (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('^', _) => new Superscript(content) { Span = span },
            ('~', _) => new Subscript(content) { Span = span },
            (_, 1) => new Emphasis(content) { Span = span },
            _ => new Strong(content) { Span = span },
        };
    }

    private Inline ConvertLink(string url, List<Inline> content, SourceSpan span)
    {
        if (url.StartsWith('#') && url.Length > 1)
            return new Link(new InternalTarget(url[1..]), content) { Span = span };
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" or "doi" or "ftp")
            return new Link(new ExternalTarget(url), content) { Span = span };
        reading.Diagnostics.Add(Errors.LinkLeadsNowhere(url, span));
        return new Upright(content) is var kept && content is [var only] ? only : kept;
    }

    private Inline? ConvertImage(LinkInline image, SourceSpan span)
    {
        reading.Diagnostics.Add(Errors.ImageInsideText(span));
        if (new FigureConverter(reading).Convert(image, AttributeList.Empty, []) is { } figure)
            _figures.Add(figure);
        return null;
    }

    private Footnote ConvertFootnote(FootnoteLink note, SourceSpan span)
    {
        var blocks = new BlockConverter(reading).Convert(note.Footnote);
        return new Footnote(blocks) { Span = span };
    }

    private Inline ConvertPassage(PassageInline passage, SourceSpan span)
    {
        var attributes = AttributeList.Parse(reading.Slice(passage.AttributesStart, passage.AttributesLength), reading);
        var language = attributes.Values.GetValueOrDefault("lang");
        var inside = language is null ? reading : reading with { Context = reading.Context with { Language = language } };
        var content = MarkdownReader.ReadInlines(reading.Slice(passage.Start, passage.Length), inside);
        _typographer.Pass('x');
        foreach (var unknown in attributes.Classes.Where(name => name is not ("smallcaps" or "underline")).Concat(attributes.Values.Keys.Where(key => key != "lang")))
            reading.Diagnostics.Add(Errors.UnknownAttribute(unknown, span));
        if (attributes.Classes.Contains("smallcaps"))
            content = [new SmallCaps(content) { Span = span }];
        if (attributes.Classes.Contains("underline"))
            content = [new Underline(content) { Span = span }];
        return language is null && content is [var only] ? only : new ForeignText(language ?? reading.Context.Language, content) { Span = span };
    }

    private IReadOnlyList<Inline> Nested(int start, int length) => MarkdownReader.ReadInlines(reading.Slice(start, length), reading);

    /// <summary>What follows a literal, as far as quotation marks care: a letter for anything but white space.</summary>
    private static char? NextCharacter(MarkdigInline inline) => inline.NextSibling switch
    {
        null => null,
        LineBreakInline => ' ',
        LiteralInline literal when literal.Content.Length > 0 => literal.Content[literal.Content.Start],
        _ => 'x',
    };
}
