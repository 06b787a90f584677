using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads the date of an entry: 2011a; 2015, October 22; n.d.; in press.</summary>
internal static partial class EntryDate
{
    /// <returns>The letter behind the year, or nothing.</returns>
    public static string Add(ItemBuilder item, string text, SourceSpan span)
    {
        var match = Letter().Match(text);
        var letter = match.Groups["letter"].Value;
        if (letter.Length > 0)
            text = text[..match.Groups["letter"].Index].TrimEnd('-') + text[(match.Groups["letter"].Index + 1)..];
        if (Undated().IsMatch(text))
            return letter;
        item.Add("issued", ReferenceDateReader.FromText(Dash().Replace(text, "/"), span));
        return letter;
    }

    [GeneratedRegex(@"(?:\b\d{4}|n\.\s?d\.-?|in press-?)(?<letter>[a-z])(?![a-z])")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:n\.\s?d\.|o\.\s?J\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Undated();

    // A range of years; a range of days is left to the reader of dates.
    [GeneratedRegex(@"(?<=^\d{4})\s*[–—-]\s*(?=\d{4}$)")]
    private static partial Regex Dash();
}
