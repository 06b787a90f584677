using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace PlanDocs.Reading;

/// <summary>
/// Takes a mark of superscript or subscript as it is where it has no other without a space between, as in pandoc: "10^6 to 10^3" and "~5 l" have none. Among the
/// characters between two spaces the marks pair one after another, and the last of an odd number is alone.
/// </summary>
internal sealed class LoneMarkParser : InlineParser
{
    public LoneMarkParser()
    {
        OpeningCharacters = ['^', '~'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsMark(slice.Text, slice.Start, slice.End, slice.CurrentChar) || LoneMark(processor, slice) != slice.Start)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline { Content = new StringSlice(slice.Text, slice.Start, slice.Start), Span = new(start, start), Line = line, Column = column };
        slice.Start++;
        return true;
    }

    /// <summary>The place of the mark that is alone in the word around a place, or -1. Kept for the next mark of the word, so that a long word is read once.</summary>
    private int LoneMark(InlineProcessor processor, StringSlice slice)
    {
        var words = processor.ParserStates[Index] as Dictionary<char, MarkedWord>;
        if (words is null)
            processor.ParserStates[Index] = words = [];
        var mark = slice.CurrentChar;
        if (!words.TryGetValue(mark, out var word) || !ReferenceEquals(word.Text, slice.Text) || slice.Start > word.End)
            words[mark] = word = Read(slice, mark);
        return word.LoneMark;
    }

    private static MarkedWord Read(StringSlice slice, char mark)
    {
        var (count, last, at) = (0, -1, slice.Start);
        for (; at <= slice.End && !IsEnd(slice.Text[at]); at++)
        {
            if (slice.Text[at] == '\\')
                at++;
            else if (IsMark(slice.Text, at, slice.End, mark))
                (count, last) = (count + 1, at);
        }

        return new MarkedWord(slice.Text, at, count % 2 == 1 ? last : -1);
    }

    /// <summary>What stands in code is no mark.</summary>
    private static bool IsEnd(char character) => char.IsWhiteSpace(character) || character == '`';

    /// <summary>Not one of two tildes, which strike out, and not the mark of a footnote.</summary>
    private static bool IsMark(string text, int at, int end, char mark)
    {
        if (text[at] != mark)
            return false;
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at < end ? text[at + 1] : ' ');
        return mark == '~' ? before != '~' && after != '~' : before != '[' && after != '[';
    }
}
