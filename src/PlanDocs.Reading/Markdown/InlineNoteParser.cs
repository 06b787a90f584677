using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>Finds footnotes written where they belong, as in pandoc.</summary>
internal sealed class InlineNoteParser : InlineParser
{
    public InlineNoteParser()
    {
        OpeningCharacters = ['^'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var close = CiteSyntax.ClosingBracket(slice.Text, slice.Start + 1, slice.End);
        if (close < 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(close);
        processor.Inline = new InlineNoteInline(start + 2, end - start - 2) { Span = new(start, end), Line = line, Column = column };
        slice.Start = close + 1;
        return true;
    }
}
