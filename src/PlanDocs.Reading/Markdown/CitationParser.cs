using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>Finds pandoc's citations: <c>[see @key, p. 9; @other]</c>, <c>@key [p. 9]</c>, and <c>-@key</c>.</summary>
internal sealed partial class CitationParser : InlineParser
{
    public CitationParser()
    {
        OpeningCharacters = ['[', '@', '-'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = slice.CurrentChar == '[' ? BracketedLength(slice) : KeyLength(slice);
        if (length == 0)
            return false;
        var form = slice.CurrentChar == '@' ? CitationForm.Narrative : CitationForm.Parenthetical;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(slice.Start + length - 1);
        var isWithoutKey = slice.CurrentChar == '[' && !CiteSyntax.HasKey(slice.AsSpan()[..length]);
        processor.Inline = new CitationInline(form, start, end - start + 1) { Span = new(start, end), Line = line, Column = column, IsWithoutKey = isWithoutKey };
        slice.Start += length;
        return true;
    }

    private static int BracketedLength(StringSlice slice)
    {
        // A footnote's mark is no citation, and most brackets hold no at sign at all.
        if (slice.PeekChar() == '^' || slice.AsSpan().IndexOf('@') < 0)
            return 0;
        var close = CiteSyntax.ClosingBracket(slice.Text, slice.Start, slice.End);
        if (close < 0 || IsTextOfLink(slice.Text, close, slice.End))
            return 0;
        var inside = slice.Text.AsSpan(slice.Start + 1, close - slice.Start - 1);
        return CiteSyntax.HasKey(inside) || StartsWithSign().IsMatch(inside) ? close - slice.Start + 1 : 0;
    }

    private static int KeyLength(StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        // The second hyphen of a dash does not take the author away.
        if (char.IsLetterOrDigit(before) || (before == '-' && slice.CurrentChar == '-'))
            return 0;
        var key = CiteSyntax.KeyAt(slice.Text, slice.Start);
        var end = key.Index + key.Length;
        if (!key.Success || end > slice.End + 1)
            return 0;
        return CiteSyntax.IsCrossReference(key.Groups["key"].Value) ? key.Length : key.Length + AddedBracket(slice.Text, end, slice.End);
    }

    /// <summary>The length of " [p. 9]" behind a key.</summary>
    private static int AddedBracket(string text, int start, int last)
    {
        var open = start;
        while (open <= last && text[open] is ' ' or '\n')
            open++;
        if (open == start || open >= last || text[open] != '[' || text[open + 1] == '^')
            return 0;
        var close = CiteSyntax.ClosingBracket(text, open, last);
        return close < 0 || IsTextOfLink(text, close, last) ? 0 : close - start + 1;
    }

    private static bool IsTextOfLink(string text, int close, int last) => close < last && text[close + 1] is '(' or '{';

    [GeneratedRegex(@"\A\s*-?@")]
    private static partial Regex StartsWithSign();
}
