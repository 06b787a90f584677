using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>Finds pandoc's no-break space, a backslash before a space.</summary>
internal sealed class NoBreakSpaceParser : InlineParser
{
    public NoBreakSpaceParser()
    {
        OpeningCharacters = ['\\'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != ' ')
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoBreakSpaceInline { Span = new(start, start + 1), Line = line, Column = column };
        slice.Start += 2;
        return true;
    }
}
