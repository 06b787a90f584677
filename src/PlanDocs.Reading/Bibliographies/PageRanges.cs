using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Brings page ranges into CSL's form, in which a hyphen joins the first and the last page.</summary>
internal static partial class PageRanges
{
    public static string Normalize(string pages) => Label().Replace(Dash().Replace(pages, "-"), "").TrimEnd('.', '+', ' ');

    [GeneratedRegex(@"\s*(?:[–—‐‑−]|--+|(?<=\d)\s+-\s+(?=\d)|(?<=\d)-\s+(?=\d))\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:pp?\.|pages?|S\.)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
