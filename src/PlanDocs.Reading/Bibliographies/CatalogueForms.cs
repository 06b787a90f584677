using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Brings what catalogues write in forms of their own into those of APA.</summary>
internal static partial class CatalogueForms
{
    /// <summary>"5 Suppl 1" of PubMed is the first supplement to issue 5: 5, Suppl. 1 (APA 9.26).</summary>
    public static string Issue(string issue) => Supplement().Match(issue) is { Success: true } match
        ? string.Join(", ", new[] { match.Groups["issue"].Value, $"Suppl. {match.Groups["number"].Value}".TrimEnd() }.Where(part => part.Length > 0))
        : issue;

    /// <summary>"The healing power of emotion : affective neuroscience", as library catalogues space the colon; French does so itself and keeps it.</summary>
    public static string Title(string title, string? language)
    {
        var isEnglish = language is null ? EnglishWord().IsMatch(title) : language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return isEnglish ? title.Replace(" : ", ": ", StringComparison.Ordinal) : title;
    }

    [GeneratedRegex(@"^(?<issue>\d[\d–-]*)?[\s,]*suppl(?:ement)?\.?(?:\s*(?<number>\d+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Supplement();

    [GeneratedRegex(@"\b(?:the|of|and|for|with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWord();
}
