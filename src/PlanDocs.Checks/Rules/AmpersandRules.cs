namespace PlanDocs.Checks;

/// <summary>"And" in the text; the sign for it in parenthetical citations, in tables, and in names alone (APA 8.17).</summary>
internal static class AmpersandRules
{
    public static IEnumerable<Diagnostic> Check(CheckedPaper paper)
    {
        var authors = Authors(paper);
        var finder = new TypedCitationFinder(new CitedWorks(paper.Works.Values));
        var names = new Lazy<HashSet<string>>(() => [.. paper.Frame.Concat(paper.Passages.Where(passage => passage.Kind != PassageKind.Heading)).SelectMany(passage => Pairs(passage.Text))]);
        foreach (var passage in paper.Passages.Where(passage => passage.IsOwnText))
        {
            foreach (var sign in Signs(passage, finder))
            {
                if (!IsName(passage, sign, authors, names))
                    yield return Errors.Ampersand(sign.Words.Trim(' ', '.'), passage.SpanOf(sign.At, 1));
            }
        }
    }

    /// <summary>Each sign that parts words and stands neither in a quotation, nor in a title, nor in a citation typed by hand.</summary>
    private static IEnumerable<(int At, string Before, string After, string Words)> Signs(Passage passage, TypedCitationFinder finder)
    {
        var text = passage.Text;
        if (!text.Contains('&', StringComparison.Ordinal))
            yield break;
        var typed = finder.Find(passage).Where(citation => citation.IsParenthetical).SelectMany(citation => Enumerable.Range(citation.Start, citation.End - citation.Start)).ToHashSet();
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var (before, after) = (WordBefore(text, at), WordAfter(text, at));
            var isJoined = at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
            if (isJoined || passage.QuotationAt(at) is not null || passage.IsEmphasized(at))
                continue;
            if (!typed.Contains(at))
                yield return (at, before, after, $"{before} & {after}");
        }
    }

    /// <summary>All that is joined by the sign.</summary>
    private static IEnumerable<string> Pairs(string text)
    {
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
            yield return Name(WordBefore(text, at), WordAfter(text, at));
    }

    /// <summary>Without what the sentence adds to it.</summary>
    private static string Name(string before, string after) => $"{before} & {(after.EndsWith("’s", StringComparison.Ordinal) ? after[..^2] : after.TrimEnd('.'))}";

    /// <summary>Procter &amp; Gamble; but not the two authors of a work, and in a heading only what is a name elsewhere, too.</summary>
    private static bool IsName(Passage passage, (int At, string Before, string After, string Words) sign, HashSet<string> authors, Lazy<HashSet<string>> names)
    {
        if (sign is not { Before: [var first, ..], After: [var second, ..] } || !char.IsUpper(first) || !char.IsUpper(second))
            return false;
        if (authors.Contains(Name(sign.Before, sign.After)))
            return false;
        return passage.Kind == PassageKind.Heading ? names.Value.Contains(Name(sign.Before, sign.After)) : !IsBeforeYear(passage.Text, sign.At);
    }

    // Smith & Jones (2011).
    private static bool IsBeforeYear(string text, int at)
    {
        var open = text.IndexOf('(', at, Math.Min(40, text.Length - at));
        return open > 0 && open + 5 < text.Length && text.AsSpan(open + 1, 4).ContainsAnyExceptInRange('0', '9') == false && !text.AsSpan(at, open - at).Contains('.');
    }

    /// <summary>Those who wrote a work together, as they would be joined in its citation; Taylor and Francis of two works are none.</summary>
    private static HashSet<string> Authors(CheckedPaper paper) => new(
        paper.Works.Values.SelectMany(work => work.Names.Values).SelectMany(names => names.Zip(names.Skip(1), (first, second) => $"{first.Family} & {second.Family}")), StringComparer.Ordinal);

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && IsPartOfWord(text[start - 1]))
            start--;
        return text[start..end];
    }

    private static string WordAfter(string text, int at)
    {
        var start = at + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && IsPartOfWord(text[end]))
            end++;
        return text[start..end];
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is '’' or '-' or '.';
}
