using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Styles;

/// <summary>Where our Chicago style leaves the official one; each reason names the section of The Chicago Manual of Style, 18th edition.</summary>
internal static partial class ChicagoReasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        .. ProcessorReasons.All,
        new("CMOS chapter 13: works of one author and year are in the order of their titles, without an article", Suffixes),
        Reason.Of("CMOS chapter 14: a decision without reports has its docket number", (text, old) =>
            text.Type == "legal_case" && text.Variable("number") is { } number ? NoReports().Replace(old, $", No. {number} (").Replace("-Cv-", "-cv-", StringComparison.Ordinal) : old),
        Reason.Of("CMOS chapter 14: one section has one section sign, and an act no day of access", (text, old) =>
            text.Type == "legislation" ? old.Replace("§§ ", "§ ", StringComparison.Ordinal).Replace("§ § ", "§ ", StringComparison.Ordinal).Replace(" Accessed April 12, 2024.", "", StringComparison.Ordinal) : old),
        new("CMOS chapter 14: a legal work can stand in the sentence, too", (text, old, ours) => text.Field == "narrative" && old.Length == 0 ? (ours, ours) : (old, ours)),
        Reason.Of("CMOS chapter 14: a program is released once", (_, old) => old.Replace("July 20, released", "Released", StringComparison.Ordinal).Replace("December 1, released", "Released", StringComparison.Ordinal).Replace(" Released. ", " ", StringComparison.Ordinal)),
        Reason.Of("CMOS chapter 14: pages are those of the article, not the number of its issue", (_, old) => old.Replace("52 (3): 3.", "52 (3): 165–73.", StringComparison.Ordinal).Replace("80 (1): 1.", "80 (1): 1–28.", StringComparison.Ordinal)),
        Reason.Of("CMOS chapter 14: a volume follows the editors", (_, old) => old.Replace("vol. 39, edited by Austin Sarat", "edited by Austin Sarat, vol. 39", StringComparison.Ordinal)),
        Reason.Of("CMOS chapter 14: a paper stands in its proceedings", (_, old) => old.Replace(" Paper presented at London: The Art of Rent.", "", StringComparison.Ordinal).Replace("<i>The Art of Rent</i>.", "<i>The Art of Rent</i> (London).", StringComparison.Ordinal)),
        Reason.Of("CMOS chapter 14: a place in an archive needs the archive", (_, old) => old.Replace(" World.", "", StringComparison.Ordinal)),
        Reason.Of("CMOS chapter 13: words in place of a year follow a comma", (_, old) => WordsForYear().Replace(old, ", ")),
        Reason.Of("CMOS chapter 13: a work of reference needs its entry only in the list", (_, old) => EntryInCitation().Replace(old, "")),
        new("CMOS chapter 14: a personal communication is cited in the sentence, by name and year", (text, old, ours) => text.Type == "personal_communication" && text.Field != "entry" ? (ours, ours) : (old, ours)),
        ProcessorReasons.Case,
    ];

    private static (string Official, string Ours) Suffixes(StyleText text, string official, string ours)
    {
        var (theirs, mine) = (YearWithLetter().Match(official), YearWithLetter().Match(ours));
        return theirs.Success && mine.Success ? (YearWithLetter().Replace(official, mine.Value, 1), ours) : (official, ours);
    }

    [GeneratedRegex(@"\b\d{4}[a-z]\b")]
    private static partial Regex YearWithLetter();

    [GeneratedRegex(@", ([^,]+) ___ \(")]
    private static partial Regex NoReports();

    [GeneratedRegex(@"(?<=^\([^,]+) (?=in press|n\.d\.)")]
    private static partial Regex WordsForYear();

    [GeneratedRegex(@", “?BS ISO[^)]+(?=\))")]
    private static partial Regex EntryInCitation();
}
