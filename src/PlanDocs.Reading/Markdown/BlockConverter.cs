using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigListBlock = Markdig.Syntax.ListBlock;
using Tables = Markdig.Extensions.Tables;

namespace PlanDocs.Reading;

/// <summary>Turns Markdig's blocks into the paper's, captions and notes joined to their tables and figures.</summary>
internal sealed class BlockConverter(MarkdownReading reading)
{
    private readonly InlineConverter _inlines = new(reading);

    public IReadOnlyList<Block> Convert(ContainerBlock container)
    {
        var source = container.Where(block => block is not (Markdig.Extensions.Footnotes.FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock)).ToList();
        var result = new List<Block>();
        for (var i = 0; i < source.Count; i++)
            i = ConvertAt(source, i, result);
        return result;
    }

    /// <summary>Converts a block and what belongs to it; returns the index of the last block that it took.</summary>
    private int ConvertAt(List<MarkdigBlock> source, int index, List<Block> result)
    {
        switch (source[index])
        {
            case ParagraphBlock paragraph when Caption.IsCaption(paragraph, reading):
                if (index + 1 < source.Count && source[index + 1] is Tables.Table captioned)
                    return AddTable(captioned, Caption.Read(paragraph, reading), source, index + 1, result);
                reading.Diagnostics.Add(Errors.CaptionWithoutTable(reading.SpanOf(paragraph.Span)));
                AddParagraph(paragraph, result);
                return index;
            case Tables.Table table:
                if (index + 1 < source.Count && source[index + 1] is ParagraphBlock next && Caption.IsCaption(next, reading))
                    return AddTable(table, Caption.Read(next, reading), source, index + 1, result);
                return AddTable(table, null, source, index, result);
            case ParagraphBlock paragraph when FigureConverter.IsFigure(paragraph):
                return AddFigure(paragraph, source, index, result);
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, result);
                return index;
            default:
                AddOther(source[index], result);
                return index;
        }
    }

    private int AddTable(Tables.Table table, Caption? caption, List<MarkdigBlock> source, int last, List<Block> result)
    {
        var notes = NotesAfter(source, ref last);
        result.Add(new TableConverter(reading, this).Convert(table, caption, notes));
        return last;
    }

    private int AddFigure(ParagraphBlock paragraph, List<MarkdigBlock> source, int last, List<Block> result)
    {
        var notes = NotesAfter(source, ref last);
        if (new FigureConverter(reading).Convert(paragraph, notes) is { } figure)
            result.Add(figure);
        return last;
    }

    private List<IReadOnlyList<Inline>> NotesAfter(List<MarkdigBlock> source, ref int last)
    {
        var notes = new List<(int Rank, IReadOnlyList<Inline> Content)>();
        while (last + 1 < source.Count && source[last + 1] is ParagraphBlock paragraph && NoteParagraph.Read(paragraph, reading, _inlines) is { } note)
        {
            notes.Add(note);
            last++;
        }

        return [.. notes.OrderBy(note => note.Rank).Select(note => note.Content)];
    }

    private void AddParagraph(ParagraphBlock paragraph, List<Block> result)
    {
        UnsupportedSyntax.Report(paragraph, reading);
        var content = _inlines.Convert(paragraph.Inline);
        var figures = _inlines.TakeFigures();
        if (content.Count > 0)
            result.Add(new Paragraph(content) { Span = reading.SpanOf(paragraph.Span) });
        result.AddRange(figures);
    }

    private void AddOther(MarkdigBlock block, List<Block> result)
    {
        var span = reading.SpanOf(block.Span);
        switch (block)
        {
            case QuoteBlock quotation:
                result.Add(new BlockQuotation(Convert(quotation)) { Span = span });
                break;
            case MarkdigListBlock list:
                result.Add(ConvertList(list, span));
                break;
            case Markdig.Syntax.CodeBlock code:
                result.Add(new CodeBlock(code.Lines.ToString()) { Span = span });
                break;
            case HeadingBlock heading:
                reading.Diagnostics.Add(Errors.HeadingInProse(span));
                result.Add(new Paragraph([new Strong(_inlines.Convert(heading.Inline)) { Span = span }]) { Span = span });
                break;
            case ThematicBreakBlock:
                reading.Diagnostics.Add(Errors.ThematicBreak(span));
                break;
            case HtmlBlock html:
                AddHtml(html, span, result);
                break;
            case LeafBlock leaf:
                result.Add(new Paragraph(_inlines.Convert(leaf.Inline)) { Span = span });
                break;
            case ContainerBlock container:
                result.AddRange(Convert(container));
                break;
            default:
                throw new InvalidOperationException($"Unknown Markdown block {block.GetType().Name}.");
        }
    }

    private ListBlock ConvertList(MarkdigListBlock list, SourceSpan span)
    {
        var items = list.OfType<ListItemBlock>().Select(item => new ListItem(Convert(item)) { Span = reading.SpanOf(item.Span) });
        return new ListBlock(list.IsOrdered ? ListMarker.Decimal : ListMarker.Bullet, [.. items])
        {
            Start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1,
            Span = span,
        };
    }

    private void AddHtml(HtmlBlock html, SourceSpan span, List<Block> result)
    {
        if (html.Type == HtmlBlockType.Comment)
            return;
        reading.Diagnostics.Add(Errors.RawHtml(span));
        var text = HtmlText.Of(html.Lines.ToString());
        if (text.Length > 0)
            result.Add(new Paragraph([new Text(text) { Span = span }]) { Span = span });
    }
}
