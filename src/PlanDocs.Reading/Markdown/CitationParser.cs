using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanDocs.Reading;

/// <summary>Finds pandoc's citations: <c>[see @key, p. 9; @other]</c>, <c>@key [p. 9]</c>, and <c>-@key</c>.</summary>
internal sealed class CitationParser : InlineParser
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
        processor.Inline = new CitationInline(form, start, end - start + 1) { Span = new(start, end), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    private static int BracketedLength(StringSlice slice)
    {
        var close = CiteSyntax.ClosingBracket(slice.Text, slice.Start, slice.End);
        if (close < 0)
            return 0;
        // A link or a passage may have an at sign in its text.
        var next = close < slice.End ? slice.Text[close + 1] : '\0';
        var inside = slice.Text.AsSpan(slice.Start + 1, close - slice.Start - 1);
        return next is not ('(' or '{') && CiteSyntax.IsCitation(inside.ToString()) ? close - slice.Start + 1 : 0;
    }

    private static int KeyLength(StringSlice slice)
    {
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1)))
            return 0;
        var text = slice.Text.Substring(slice.Start, slice.Length);
        var key = CiteSyntax.KeyAt(text);
        if (!key.Success || CiteSyntax.IsCrossReference(key.Groups["key"].Value))
            return key.Length;
        return key.Length + (text[0] == '@' || text[0] == '-' ? AddedBracket(text, key.Length) : 0);
    }

    /// <summary>The length of " [p. 9]" behind a key.</summary>
    private static int AddedBracket(string text, int start)
    {
        var open = start;
        while (open < text.Length && text[open] is ' ' or '\n')
            open++;
        if (open == start || open >= text.Length || text[open] != '[')
            return 0;
        var close = CiteSyntax.ClosingBracket(text, open, text.Length - 1);
        return close < 0 || (close + 1 < text.Length && text[close + 1] is '(' or '{') ? 0 : close - start + 1;
    }
}
