using Markdig.Extensions.Footnotes;

namespace PlanDocs.Reading;

/// <summary>Turns both kinds of footnotes into the paper's. A note inside a note, or inside itself, stays as it was written: no format has a place for it.</summary>
internal static class FootnoteConverter
{
    public static Inline Convert(Markdig.Syntax.Inlines.Inline note, SourceSpan span, MarkdownReading reading)
    {
        if (reading.IsInFootnote)
        {
            reading.Diagnostics.Add(Errors.FootnoteInFootnote(span));
            return new Text(reading.Slice(note.Span.Start, note.Span.Length).Value) { Span = span };
        }

        var inside = reading with { IsInFootnote = true };
        return new Footnote(note switch
        {
            FootnoteLink link => Content(link.Footnote, inside),
            InlineNoteInline written => [new Paragraph(MarkdownReader.ReadInlines(reading.Slice(written.Start, written.Length), inside)) { Span = span }],
            _ => throw new InvalidOperationException($"{note.GetType().Name} is no footnote."),
        })
        { Span = span };
    }

    private static IReadOnlyList<Block> Content(Markdig.Extensions.Footnotes.Footnote note, MarkdownReading reading)
    {
        if (!reading.Footnotes.TryGetValue(note, out var content))
            reading.Footnotes.Add(note, content = new BlockConverter(reading).Convert(note));
        return content;
    }
}
