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
            FootnoteLink link => new BlockConverter(inside).Convert(link.Footnote),
            InlineNoteInline written => [new Paragraph(MarkdownReader.ReadInlines(reading.Slice(written.Start, written.Length), inside)) { Span = span }],
            _ => throw new InvalidOperationException($"{note.GetType().Name} is no footnote."),
        })
        { Span = span };
    }
}
