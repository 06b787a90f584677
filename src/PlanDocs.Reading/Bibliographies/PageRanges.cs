using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Brings page ranges into CSL's form, in which a hyphen joins the first and the last page.</summary>
internal static partial class PageRanges
{
    public static string Normalize(string pages) => pages.All(char.IsAsciiDigit) ? pages : Label().Replace(Dash().Replace(pages, "-"), "").TrimEnd('.', '+', ' ');

    /// <summary>The first range that runs backwards, or null; "574-92" is short for 574-592.</summary>
    public static string? Backwards(string pages)
    {
        foreach (Match range in Range().Matches(pages))
        {
            var (first, last) = (range.Groups["first"].Value, range.Groups["last"].Value);
            if (last.Length < first.Length)
                last = first[..^last.Length] + last;
            if (last.Length == first.Length && string.CompareOrdinal(last, first) < 0)
                return range.Value;
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\w.-])(?<first>[0-9]{1,9})[-–](?<last>[0-9]{1,9})(?![\w-])")]
    private static partial Regex Range();

    [GeneratedRegex(@"\s*(?:[–—‐‑−]|--+|(?<=\d)\s+-\s+(?=\d)|(?<=\d)-\s+(?=\d))\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:pp?\.|pages?|S\.)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
