using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>The start of an entry in APA: who, and when in parentheses.</summary>
/// <param name="TitleFirst">The title, where the work has no author and the title stands first (APA 9.12); or null.</param>
/// <param name="RestStart">Where the rest of the entry starts.</param>
internal sealed partial record EntryHead(string Names, string Date, string? TitleFirst, int RestStart)
{
    public static EntryHead? Of(ItalicText text)
    {
        var match = Head().Match(text.Plain);
        if (!match.Success)
            return null;
        var who = match.Groups["who"].Value.Trim();
        var isTitle = text.ItalicStart >= who.Length - 1 && who.Length > 3 || LooksLikeTitle(who);
        return new EntryHead(who, match.Groups["date"].Value.Trim(), isTitle ? who : null, match.Index + match.Length);
    }

    /// <summary>Three words and more in sentence case, and no initials.</summary>
    private static bool LooksLikeTitle(string who)
    {
        if (Initials().IsMatch(who) || who.EndsWith(')') || who.Contains('&', StringComparison.Ordinal))
            return false;
        var words = who.TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return who.EndsWith(']') || who.EndsWith('?') || words.Length >= 3 && words.Skip(1).Count(word => word.Length > 3 && char.IsLower(word[0])) * 2 > words.Skip(1).Count(word => word.Length > 3);
    }

    [GeneratedRegex(@"^(?<who>.+?)\s*\((?<date>(?:[^()]*?\b(?:1[0-9]|20)\d{2}[a-z]?\b[^()]*)|n\.\s?d\.(?:-?[a-z])?|in press(?:-?[a-z])?|forthcoming|o\.\s?J\.)\)[.,]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:^|[\s,.-])\p{Lu}\.")]
    private static partial Regex Initials();
}
