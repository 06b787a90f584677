using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanDocs.Reading;

/// <summary>Finds the mark of a footnote right before another, <c>[^a][^b]</c>, which CommonMark reads as one link with a text and a label, so that the first note would be lost.</summary>
internal sealed class AdjacentNoteParser : InlineParser
{
    public AdjacentNoteParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var length = slice.AsSpan().IndexOf(']');
        if (length < 0 || !slice.AsSpan()[(length + 1)..].StartsWith("[^", StringComparison.Ordinal))
            return false;
        var label = slice.Text.Substring(slice.Start + 1, length - 1);
        if (!processor.Document.TryGetLinkReferenceDefinition(label, out var note) || note.CreateLinkInline?.Invoke(processor, note, null) is not { } mark)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        mark.Span = new(start, processor.GetSourcePosition(slice.Start + length));
        (mark.Line, mark.Column) = (line, column);
        processor.Inline = mark;
        slice.Start += length + 1;
        return true;
    }
}
