using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>Finds passages in another language or in small capitals, written as pandoc's bracketed spans.</summary>
internal sealed class PassageParser : InlineParser
{
    public PassageParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var close = CiteSyntax.ClosingBracket(slice.Text, slice.Start, slice.End);
        if (close < 0 || close + 2 > slice.End || slice.Text[close + 1] != '{')
            return false;
        var end = slice.Text.IndexOf('}', close + 2, slice.End - close - 1);
        if (end < 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PassageInline
        {
            Span = new(start, processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
            Start = start + 1,
            Length = processor.GetSourcePosition(close) - start - 1,
            AttributesStart = processor.GetSourcePosition(close + 2),
            AttributesLength = end - close - 2,
        };
        slice.Start = end + 1;
        return true;
    }
}
