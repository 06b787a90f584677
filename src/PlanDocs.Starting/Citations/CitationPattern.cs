using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>The shapes of citations in running text (APA 8.10–8.22).</summary>
internal static partial class CitationPattern
{
    private const string Year = @"(?:(?:\d{4}/)?\d{4}[a-z]?|n\.\s?d\.(?:-?[a-z])?|in press(?:-[a-z])?)";
    private const string Years = Year + @"(?:,\s*(?:" + Year + @"|[a-z](?![a-z])))*";

    /// <summary>Parentheses, without others inside, in which a year or "n.d." stands.</summary>
    [GeneratedRegex(@"(?<![\])\\\w])\((?<inside>[^()\n]*(?:\n[^()\n]+)*)\)")]
    public static partial Regex Parentheses();

    /// <summary>A single citation inside parentheses.</summary>
    [GeneratedRegex(@"^(?<prefix>(?:\p{Ll}[^();@]*?,?\s+see(?:\s+also)?|(?:but\s+)?see(?:\s+also)?|e\.g\.|cf\.|i\.e\.|for example|for instance|compare|also|as in|adapted from|quoted in|from|siehe|vgl\.),?\s+(?:e\.g\.,\s+)?(?:for example,\s+)?)?(?<names>.+?),?\s+(?<years>" + Years + @")(?<suffix>\s*[,:]\s*.+)?$", RegexOptions.IgnoreCase)]
    public static partial Regex Single();

    /// <summary>The inside of parentheses behind names of the sentence: 2011, p. 9.</summary>
    [GeneratedRegex(@"^(?<years>" + Years + @")(?<suffix>\s*[,:]\s*.+)?$", RegexOptions.IgnoreCase)]
    public static partial Regex YearsOnly();

    [GeneratedRegex(@",?\s+(?:as cited in|zitiert nach|zit\. nach|citado en|cité dans)\s+", RegexOptions.IgnoreCase)]
    public static partial Regex AsCitedIn();

    /// <summary>Whether parentheses look like a citation: a capital, later a comma, and a year at the end or before a place.</summary>
    [GeneratedRegex(@"^(?:see |e\.g\., |cf\. )?[\p{Lu}“""*][^;]*,[”""’*]*\s+(?:\d{4}[a-z]?|n\.d\.|in press)(?:[,;]|$)")]
    public static partial Regex LooksLikeCitation();

    [GeneratedRegex("personal communication|persönliche Mitteilung", RegexOptions.IgnoreCase)]
    public static partial Regex PersonalCommunication();

    [GeneratedRegex(@"\d{4}|n\.\s?d\.|in press", RegexOptions.IgnoreCase)]
    public static partial Regex HasYear();

    /// <summary>A name and a page, as MLA cites.</summary>
    [GeneratedRegex(@"^(?<names>\p{Lu}[^\d;]*?)\s+(?<pages>\d{1,4}(?:[-–]\d{1,4})?)$")]
    public static partial Regex NameAndPage();

    public static IReadOnlyList<string> YearsOf(string text)
    {
        var years = new List<string>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
            years.Add(part.Length == 1 && years.Count > 0 ? years[^1][..^1] + part : part);
        return years;
    }
}
