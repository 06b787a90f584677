using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>The text of a piece of HTML, without its tags.</summary>
internal static partial class HtmlText
{
    public static string Of(string html) =>
        WhiteSpace().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
