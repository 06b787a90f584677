using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Styles;

/// <summary>Differences that come from citeproc-js, with which the official texts were made, and not from a style.</summary>
internal static partial class ProcessorReasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        Reason.Of("citeproc-js leaves out the comma between a person and a group", (text, old) => WithComma(text, old)),
        Reason.Of("citeproc-js makes the first of two spaces a no-break space", (_, old) => old.Replace("\u00a0 ", "  ", StringComparison.Ordinal)),
        Reason.Of("citeproc-js leaves a comma outside quotation marks within a title, and single quotation marks single", (_, old) =>
            old.Replace("”, ", ",” ", StringComparison.Ordinal).Replace("’, ", ",’ ", StringComparison.Ordinal).Replace("‘Salting’", "“Salting”", StringComparison.Ordinal)),
        Reason.Of("citeproc-js takes away the spaces around a hyphen, and takes a hyphen for a range", (_, old) => old.Replace("NED-New", "NED - New", StringComparison.Ordinal)
            .Replace("January-July", "January - July", StringComparison.Ordinal).Replace("Nos. 149–13", "No. 149-13", StringComparison.Ordinal).Replace("nos. 149–13", "no. 149-13", StringComparison.Ordinal).Replace("149–13", "149-13", StringComparison.Ordinal)),
        Reason.Of("citeproc-js leaves pages alone that do not start with a digit", (_, old) => old.Replace("p. [2], 1-48", "pp. [2], 1–48", StringComparison.Ordinal).Replace("[2], 1-48", "[2], 1–48", StringComparison.Ordinal)),
        Reason.Of("citeproc-js shortens no range of pages with letters", (text, old) => text.Ours.Contains("d549–49", StringComparison.Ordinal) ? old.Replace("d549–d549", "d549–49", StringComparison.Ordinal) : old),
        Reason.Of("citeproc-js forgets in a sentence that first authors share a surname", (text, old) => text.Field == "narrative" && text.Ours.EndsWith(". " + old, StringComparison.Ordinal) ? text.Ours : old),
        Reason.Of("citeproc-js drops the hyphen between initials that are stored as initials", (text, old) => text.Ours.Contains("W.-L.", StringComparison.Ordinal) ? old.Replace("W. L.", "W.-L.", StringComparison.Ordinal) : old),
        Reason.Of("citeproc-js takes ‘3, article 16’ for several volumes", (_, old) => old.Replace("vols. 3, article 16", "3, article 16", StringComparison.Ordinal)),
    ];

    /// <summary>Where nothing but letters differs; last of all.</summary>
    public static Reason Case { get; } = new(
        "citeproc-js has no capital for a word after an inner quotation mark or an apostrophe, nor for a single letter in italics",
        (_, old, ours) => old.Equals(ours, StringComparison.OrdinalIgnoreCase) ? (ours, ours) : (old, ours));

    private static string WithComma(StyleText text, string official)
    {
        var person = PersonAndGroup().Match(official);
        var withComma = person.Groups[1].Value + ", " + person.Groups[2].Value;
        return person.Success && text.Ours.StartsWith(withComma, StringComparison.Ordinal) ? withComma + official[person.Length..] : official;
    }

    [GeneratedRegex(@"^([^“<]+?[^,]) (and |& )")]
    private static partial Regex PersonAndGroup();
}
