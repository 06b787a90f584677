using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>Tells by its shape whether a line of plain text is a heading.</summary>
internal static partial class HeadingShape
{
    private const int MostWords = 14;

    /// <summary>Ranks of headings without a level of their own, from the most to the least prominent.</summary>
    public const int CenteredCapitals = 11, Capitals = 12, Centered = 13, Plain = 14;

    private const int CenteredFrom = 12;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Abstract", "References", "Reference List", "Works Cited", "Bibliography", "Introduction", "Conclusion", "Conclusions", "Acknowledgments", "Acknowledgements", "Appendix",
        "Zusammenfassung", "Literatur", "Literaturverzeichnis", "Einleitung", "Anhang",
    };

    /// <summary>The heading and its rank; null for a line of another kind.</summary>
    public static (string Text, int Rank)? Of(EssayLine line)
    {
        var text = line.Text;
        if (Hashes().Match(text) is { Success: true } hashes)
            return (hashes.Groups["text"].Value.TrimEnd('#', ' '), hashes.Groups["hashes"].Length);
        if (Known.Contains(text.TrimEnd(':')))
            return (text.TrimEnd(':'), Rank(line));
        if (!IsShort(text) || Caption().IsMatch(text) || Bullet().IsMatch(text) || SectionNames.IsKeywords(text) || TitlePageLine.DateOf(text) is not null)
            return null;
        if (Numbered().Match(text) is { Success: true } numbered && IsTitled(numbered.Groups["text"].Value))
            return (numbered.Groups["text"].Value.TrimEnd(':'), DepthOf(numbered.Groups["number"].Value));
        return IsTitled(text) && !char.IsDigit(text[0]) ? (text.TrimEnd(':'), Rank(line)) : null;
    }

    private static int Rank(EssayLine line)
    {
        var isCapitals = line.Text.Any(char.IsLetter) && !line.Text.Any(char.IsLower);
        return line.Indent >= CenteredFrom ? isCapitals ? CenteredCapitals : Centered : isCapitals ? Capitals : Plain;
    }

    private static int DepthOf(string number) => number.Split('.', StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsShort(string text) =>
        text.Length is > 1 and <= 110 && text[^1] is not ('.' or ',' or ';') && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;

    /// <summary>Starts with a capital, and either is very short or has most of its longer words in capitals.</summary>
    private static bool IsTitled(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(char.IsUpper(words[0].FirstOrDefault(char.IsLetterOrDigit)) || char.IsDigit(words[0][0])) || text.Contains("://", StringComparison.Ordinal))
            return false;
        var longer = words.Where(word => word.Count(char.IsLetter) > 3).ToList();
        return words.Length <= 6 || longer.Count(word => char.IsUpper(word.First(char.IsLetter))) * 3 >= longer.Count * 2;
    }

    [GeneratedRegex(@"^(?<hashes>#{1,6})\s+(?<text>.+)$")]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^(?<number>(?:\d{1,2}\.)+\d{0,2}|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}\.|[A-H]\.)\s+(?<text>\S.*)$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:Table|Figure|Tabelle|Abbildung)\s+\w?\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^[-*•–+o]\s")]
    private static partial Regex Bullet();
}
