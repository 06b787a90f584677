using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Takes the citation of a legal work apart, which biblatex-apa has in one field: 347 U.S. 483; Pub. L. No. 111-2, 123 Stat. 5; 42 U.S.C. § 12101 (APA 11.4–11.7).</summary>
internal static partial class LegalCitation
{
    public static void AddTo(ItemBuilder item, string citation, SourceSpan span)
    {
        if (PublicLaw().Match(citation) is { Success: true } law)
        {
            item.Add("number", law.Groups[1].Value, span);
            citation = citation[law.Length..];
        }

        if (citation.Length == 0)
            return;
        if (Sections().Match(citation) is { Success: true } sections)
            Add(item, sections, "section", span);
        else if (Reports().Match(citation) is { Success: true } reports)
            Add(item, reports, "page", span);
        else
            item.Add("container-title", citation, span);
    }

    private static void Add(ItemBuilder item, Match match, string last, SourceSpan span)
    {
        item.Add("volume", match.Groups[1].Value, span);
        item.Add("container-title", match.Groups[2].Value, span);
        item.Add(last, match.Groups[3].Value, span);
    }

    [GeneratedRegex(@"^Pub\. ?L\. ?(?:No\. ?)?([\d–-]+)(?:, |$)")]
    private static partial Regex PublicLaw();

    [GeneratedRegex(@"^(\d+) ([^§]+?) (§.+)$")]
    private static partial Regex Sections();

    [GeneratedRegex(@"^(\d+) (.+?) (\d+|_+)$")]
    private static partial Regex Reports();
}
