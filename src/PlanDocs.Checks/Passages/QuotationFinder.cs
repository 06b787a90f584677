namespace PlanDocs.Checks;

/// <summary>Pairs the quotation marks of a passage; of nested ones, the outermost count.</summary>
internal static class QuotationFinder
{
    public static IReadOnlyList<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        var lastSingle = text.LastIndexOfAny(['’', '‘', '›']);
        for (var at = 0; at < text.Length; at++)
        {
            if (Closers(text, at) is not { } closers)
                continue;
            var isDouble = text[at] is not ('‘' or '‚' or '‹');
            if (!isDouble && at >= lastSingle)
                continue;
            var end = End(text, at, closers);
            // A single mark without its partner is an apostrophe.
            if (end is null && !isDouble)
            {
                lastSingle = at;
                continue;
            }

            found.Add(new Quotation(at, end ?? text.Length, end is not null, isDouble));
            at = (end ?? text.Length) - 1;
        }

        return found;
    }

    /// <summary>The marks that may close what opens here, in the order of languages that use the same mark; null where nothing opens.</summary>
    private static string? Closers(string text, int at) => text[at] switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '‘' => "’",
        '‚' => "‘’",
        '‹' => "›",
        '»' when StartsWord(text, at) => "«",
        '”' when StartsWord(text, at) => "”",
        _ => null,
    };

    private static bool StartsWord(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static int? End(string text, int start, string closers)
    {
        var depth = 1;
        for (var at = start + 1; at < text.Length; at++)
        {
            if (closers.Contains(text[at], StringComparison.Ordinal) && !IsApostrophe(text, at))
                depth--;
            else if (text[at] == text[start] && text[at] is '“' or '„' or '«')
                depth++;
            if (depth == 0)
                return at + 1;
        }

        return null;
    }

    private static bool IsApostrophe(string text, int at) => text[at] == '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
