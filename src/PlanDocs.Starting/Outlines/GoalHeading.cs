using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>A heading, or the start of a paragraph, that announces a goal.</summary>
/// <param name="Title">What it says of the goal; empty where it only counts.</param>
/// <param name="Term">"short term", "long term", or null.</param>
/// <param name="Sphere">Another word before "goal", such as "career"; or null.</param>
internal sealed partial record GoalHeading(string Title, string? Term, string? Sphere)
{
    /// <summary>In characters; what announces a goal stands in its first sentence.</summary>
    private const int LongestSentence = 1000;

    public static GoalHeading? Of(string heading)
    {
        var match = Heading().Match(SectionNames.Bare(heading));
        if (!match.Success)
            return null;
        var (title, kind) = (match.Groups["title"].Value.Trim(), match.Groups["kind"].Value.Trim());
        if (!match.Groups["count"].Success && !match.Groups["number"].Success && kind.Length == 0 && title.Length == 0)
            return null;
        var term = TermWords().Match(kind);
        var sphere = TermWords().Replace(kind, "").Trim().ToLowerInvariant();
        return new GoalHeading(title, term.Success ? term.Value.Replace('-', ' ').ToLowerInvariant() : null, sphere.Length == 0 ? null : sphere);
    }

    /// <summary>Whether a paragraph starts a goal, as in "My first goal is to …".</summary>
    public static bool Starts(string paragraph) => Sentence().IsMatch(Beginning(paragraph));

    /// <summary>A title out of the first sentence: what stands behind "goal is to", at most a dozen words.</summary>
    public static string TitleFrom(string paragraph)
    {
        var text = Citation().Replace(Beginning(paragraph).Replace('\n', ' '), "");
        var start = Announcement().Match(text);
        var rest = start.Success ? text[(start.Index + start.Length)..] : text;
        var clause = Clause().Match(rest).Value;
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12).ToList();
        var title = string.Join(' ', words).Trim('*', '_', ' ', ',', '.');
        return title.Length == 0 ? "A Goal" : char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static string Beginning(string paragraph) => paragraph.Length <= LongestSentence ? paragraph : paragraph[..LongestSentence];

    private const string Ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|next|erstes|zweites|drittes|viertes|fünftes";

    [GeneratedRegex(
        @"^(?:(?:my|the|mein|das)\s+)?(?:(?<count>" + Ordinals + @")\s+)?(?<kind>(?:(?:(?:short|long|mid|medium|intermediate|near)(?:er)?[\s-]?(?:term|range)|career|professional|personal|academic|educational|learning|development(?:al)?|leadership|primary|secondary|immediate|ultimate|overarching|smart)\s+)*)" +
        @"(?:goal|ziel|objetivo|meta|objectif)(?:\s+(?:no\.\s*|number\s+|#\s*)?(?<number>#?\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}|[a-f]|eins|zwei|drei|vier|fünf))?\s*(?:(?:[:.]|(?<=\s)[–—-]|[–—-](?=\s)|\bis\b:?)\s*(?<title>.*))?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:short|long|mid|medium|intermediate|near)(?:er)?[\s-]?(?:term|range)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TermWords();

    [GeneratedRegex(@"^(?:my|the)\s+(?:" + Ordinals + @")\s+(?:[\w-]+\s+){0,3}goal\b|^(?:(?:short|long|mid)[\s-]term\s+)?goal\s+(?:\d|one|two|three|four|five)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[^.]*?\bgoal\b[^.]*?\b(?:is|will be|would be|concerns|involves)\s+(?:to\s+|that\s+)?|^[^.]*?\bI\s+(?:will|want to|intend to|plan to|hope to)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^[^.;:?!]*")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\s*\[[^\]]*@[^\]]*\]|\s*\([^()]*\d{4}[^()]*\)")]
    private static partial Regex Citation();
}
