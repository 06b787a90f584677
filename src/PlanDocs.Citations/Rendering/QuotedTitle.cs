namespace PlanDocs.Citations;

/// <summary>
/// Tells a work that a title names in quotation marks, A review of “The Great Gatsby”, from words that are only quoted, The rise of “fake news”:
/// the work keeps the capitals that it has (APA 6.7, 6.17).
/// </summary>
internal static class QuotedTitle
{
    /// <summary>What leads to the title of another work.</summary>
    private static readonly string[] Leads =
        ["Review of", "Correction to", "Corrigendum to", "Erratum to", "Erratum for", "Comment on", "Comments on", "Commentary on", "Commentary to", "Reply to", "Response to", "Retraction of", "Addendum to"];

    /// <summary>How many letters from the start of the quotation on keep their case: the quotation, and those who wrote the work, "by Horn (2019)"; 0 for words that are only quoted.</summary>
    public static int Length(ReadOnlySpan<char> letters, int start, int length)
    {
        var quotation = letters.Slice(start, length);
        return IsTitle(letters[..start], quotation) ? length + AuthorsLength(letters[(start + length)..]) : 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> quotation)
    {
        if (!quotation.Contains(' ') || quotation.IndexOfAnyInRange('a', 'z') < 0)
            return false;
        if (quotation.StartsWith("The ") || quotation.StartsWith("A ") || quotation.StartsWith("An "))
            return true;
        var lead = before.TrimEnd();
        foreach (var words in Leads)
        {
            if (lead.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int AuthorsLength(ReadOnlySpan<char> after)
    {
        if (!after.StartsWith(" by ", StringComparison.OrdinalIgnoreCase))
            return 0;
        var year = after.IndexOf('(');
        return year > 0 && year + 5 < after.Length && after[year + 5] == ')' && !after.Slice(year + 1, 4).ContainsAnyExceptInRange('0', '9') ? year : 0;
    }
}
