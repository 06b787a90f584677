using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>
/// Finds formulas by pandoc's rule, so that their asterisks and carets stay what they are: no space behind the first dollar sign or before the
/// last, and no digit behind the last, so that $5 and $6 are money.
/// </summary>
internal sealed class FormulaParser : InlineParser
{
    public FormulaParser()
    {
        OpeningCharacters = ['$'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var width = text is ['$', '$', ..] ? 2 : 1;
        var end = End(text, width);
        if (end == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FormulaInline(text[..end].ToString().ReplaceLineEndings(" "))
        {
            Span = new(start, processor.GetSourcePosition(slice.Start + end - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += end;
        return true;
    }

    private static int End(ReadOnlySpan<char> text, int width)
    {
        if (text.Length <= width || (width == 1 && char.IsWhiteSpace(text[1])))
            return 0;
        var close = text[width..].IndexOf(text[..width]);
        while (close > 0 && text[width + close - 1] == '\\')
        {
            var next = text[(width + close + 1)..].IndexOf(text[..width]);
            close = next < 0 ? -1 : close + 1 + next;
        }

        var end = width + close + width;
        if (close <= 0 || (width == 1 && char.IsWhiteSpace(text[end - 2])) || (end < text.Length && char.IsAsciiDigit(text[end])))
            return 0;
        return end;
    }
}
