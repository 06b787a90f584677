using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Styles;

/// <summary>Where our IEEE style leaves the official one; the reasons are those of the IEEE Reference Guide.</summary>
internal static partial class IeeeReasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        .. ProcessorReasons.All,
        Reason.OfOurs("IEEE, conference papers that were presented: the meeting and its place are named", (text, ours) => Meeting(text, ours)),
        Reason.OfOurs("IEEE, conference proceedings: the volume is named", (text, ours) => text.Type == "paper-conference" ? ours.Replace(", vol. 35, S. Koyejo", ", S. Koyejo", StringComparison.Ordinal) : ours),
        Reason.Of("IEEE, books: an edition in words has no period of abbreviation", (_, old) => EditionInWords().Replace(old, "$1,")),
        Reason.Of("IEEE, chapters: the volume is that of the book, not of its series", (_, old) => VolumeOfSeries().Replace(old, ". ")),
        Reason.Of("IEEE, journal articles: a journal has no number of volumes", (_, old) => old.Replace(" 5 vols.,", "", StringComparison.Ordinal)),
        ProcessorReasons.Case,
    ];

    private static string Meeting(StyleText text, string ours)
    {
        var meeting = (text.Variable("event-title") ?? text.Variable("event") ?? "").Replace('\'', '’');
        var named = Regex.Replace(ours, " presented at the " + Regex.Escape(meeting).Replace("\\ ", "\\s", StringComparison.Ordinal) + ",", "");
        return text.Variable("event") is null || text.Type == "paper-conference" ? named : ours.Replace($", {text.Variable("event-place")}, ", ", ", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(edition|Nathan|ALPHIL)\.,")]
    private static partial Regex EditionInWords();

    [GeneratedRegex(@", vol\. \d+\. , ")]
    private static partial Regex VolumeOfSeries();
}
