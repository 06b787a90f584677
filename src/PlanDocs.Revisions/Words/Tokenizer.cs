using System.Globalization;
using System.Text;

namespace PlanDocs.Revisions;

/// <summary>Takes running text apart into what is compared.</summary>
internal sealed class Tokenizer
{
    private readonly List<Token> _tokens = [];
    private readonly List<Inline> _formats = [];
    private Link? _link;
    private Inline[] _currentFormats = [];

    private readonly bool _isNote;

    private Tokenizer(bool isNote) => _isNote = isNote;

    /// <param name="isNote">The text stands in a footnote, where a further one is shown as words and is kept whole.</param>
    public static List<Token> Tokens(IReadOnlyList<Inline> inlines, bool isNote = false)
    {
        var tokenizer = new Tokenizer(isNote);
        tokenizer.Add(inlines);
        return tokenizer._tokens;
    }

    private void Add(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                AddText(text);
                break;
            // The words inside tell notes apart only where nothing else in the paragraph does.
            case Footnote when !_isNote:
                Add("\u0001Footnote", inline);
                break;
            case Code or CrossReference or Citation or Footnote or LineBreak or PageNumber:
                Add(ContentKey.Of([inline]), inline);
                break;
            // A link inside another leads nowhere in any format.
            case Link link when _link is null:
                _link = link;
                Add(link.Content);
                _link = null;
                break;
            case Link link:
                Add(link.Content);
                break;
            default:
                Format(inline);
                break;
        }
    }

    private void Format(Inline format)
    {
        var outer = _currentFormats;
        _formats.Add(format);
        _currentFormats = [.. _formats];
        Add(Wrappers.ContentOf(format));
        _formats.RemoveAt(_formats.Count - 1);
        _currentFormats = outer;
    }

    private void Add(string key, Inline leaf, bool isWord = true) => _tokens.Add(new Token(key, leaf, _link, _currentFormats) { IsWord = isWord });

    private void AddText(Text text)
    {
        var value = text.Value;
        for (var start = 0; start < value.Length;)
        {
            var (length, isWord) = Next(value.AsSpan(start));
            var piece = length == value.Length ? value : value.Substring(start, length);
            Add(piece, text with { Value = piece }, isWord);
            start += length;
        }
    }

    /// <summary>The length of the piece at the start of a text: a word, space, or one mark.</summary>
    private static (int Length, bool IsWord) Next(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var first, out var length);
        if (IsIdeograph(first))
            return (length, true);
        if (IsSpace(text[0]))
        {
            while (length < text.Length && IsSpace(text[length]))
                length++;
            return (length, false);
        }

        var isWord = IsInWord(first);
        while (isWord && length < text.Length)
        {
            Rune.DecodeFromUtf16(text[length..], out var next, out var more);
            if (!(IsInWord(next) && !IsIdeograph(next)) && !(IsJoiner(next) && IsInWordAt(text, length + more)))
                break;
            length += more;
        }

        return (length, isWord);
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u2009' or '\u202F';

    private static bool IsInWordAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && Rune.DecodeFromUtf16(text[index..], out var rune, out _) == System.Buffers.OperationStatus.Done && IsInWord(rune);

    private static bool IsInWord(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber or UnicodeCategory.Format or UnicodeCategory.Surrogate;

    /// <summary>What stands inside "don’t", "well-known", "3.5", and "1,000".</summary>
    private static bool IsJoiner(Rune rune) => rune.Value is '\'' or '’' or '-' or '\u2011' or '.' or ',' or '_' or '@' or '/';

    /// <summary>Scripts that part no words: each character is compared by itself.</summary>
    private static bool IsIdeograph(Rune rune) => rune.Value is >= 0x2E80 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
