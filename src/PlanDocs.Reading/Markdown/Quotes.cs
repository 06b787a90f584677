namespace PlanDocs.Reading;

/// <summary>
/// What each straight quotation mark of a paragraph means. One pass over the whole paragraph, because a mark may close what was opened before
/// an emphasis or a citation.
/// </summary>
internal static class Quotes
{
    /// <summary>Stands for a citation, a link's mark, code: something that is neither white space nor a letter.</summary>
    public const char Opaque = '\ufffc';

    /// <summary>English words that begin with an apostrophe.</summary>
    private static readonly string[] Clipped = ["n", "em", "tis", "twas"];

    /// <param name="text">The paragraph's characters.</param>
    /// <returns>The meaning of each straight mark, in order.</returns>
    public static Queue<QuoteKind> Classify(ReadOnlySpan<char> text)
    {
        var kinds = new List<QuoteKind>();
        var openSingles = new Stack<int>();
        var previousOpens = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\''))
                continue;
            var opens = Opens(i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ', previousOpens);
            if (text[i] == '"')
                kinds.Add(opens ? QuoteKind.OpenDouble : QuoteKind.CloseDouble);
            else
                kinds.Add(Single(text[(i + 1)..], opens, kinds, openSingles));
            previousOpens = opens;
        }

        return new Queue<QuoteKind>(kinds);
    }

    /// <summary>Until its partner is found, an opening single mark is an apostrophe.</summary>
    private static QuoteKind Single(ReadOnlySpan<char> rest, bool opens, List<QuoteKind> kinds, Stack<int> open)
    {
        if (opens)
        {
            if (!StartsClippedWord(rest))
                open.Push(kinds.Count);
            return QuoteKind.Apostrophe;
        }

        if (open.Count == 0 || (rest.Length > 0 && char.IsLetterOrDigit(rest[0])))
            return QuoteKind.Apostrophe;
        kinds[open.Pop()] = QuoteKind.OpenSingle;
        return QuoteKind.CloseSingle;
    }

    private static bool Opens(char before, char after, bool previousOpens)
    {
        if (char.IsWhiteSpace(after))
            return false;
        if (before is '"' or '\'')
            return previousOpens;
        return char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '/' or '-' or '–' or '—' or '“' or '‘' or '«' or '„' or '¿' or '¡';
    }

    private static bool StartsClippedWord(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
            length++;
        var word = rest[..length];
        // ’90s and ’26 are years.
        if (word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2..] is "s"))
            return true;
        foreach (var clipped in Clipped)
        {
            if (word.Equals(clipped, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
