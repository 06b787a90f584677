using System.Text.RegularExpressions;

namespace PlanDocs.Starting;

/// <summary>A picture as Markdown writes it: <c>![alternative text](target "title"){attributes}</c>.</summary>
/// <param name="Alternative">In Markdown.</param>
/// <param name="Title">In Markdown, without its quotation marks; empty for none.</param>
/// <param name="Attributes">With their braces; empty for none.</param>
internal sealed partial record PictureMarkdown(string Alternative, string Target, string Title, string Attributes)
{
    private const int LongestName = 60;

    public static PictureMarkdown Of(Match image) =>
        new(image.Groups["alternative"].Value, image.Groups["target"].Value, image.Groups["title"].Value, image.Groups["attributes"].Value);

    /// <summary>What remains of a picture that is not shown.</summary>
    public string Words => string.Join(" ", new[] { Title, Alternative }.Where(text => text.Length > 0).Distinct());

    /// <summary>A title without the marks that would end it.</summary>
    public static string Quoted(string title) => title.Replace("\"", "&quot;", StringComparison.Ordinal);

    public string ShortTarget => Short(Target);

    /// <summary>A name that fits a message; the data of an embedded picture have none.</summary>
    public static string Short(string target) =>
        target.StartsWith("data:", StringComparison.Ordinal) ? "picture" : target.Length <= LongestName ? target : "…" + target[^LongestName..];

    public override string ToString() => $"![{Alternative}]({(Target.AsSpan().ContainsAny(' ', '(', ')') ? $"<{Target}>" : Target)}{(Title.Length > 0 ? $" \"{Title}\"" : "")}){Attributes}";

    // No bracket may stand open in the text, so that a thousand open ones are not looked through from each of them.
    [GeneratedRegex(@"!\[(?<alternative>(?:[^\[\]\\]|\\.)*)\]\(\s*(?:<(?<target>[^<>\n]*)>|(?<target>[^\s()<>]+))(?:\s+(?:""(?<title>[^""\n]*)""|'(?<title>[^'\n]*)'))?\s*\)(?<attributes>\{[^{}\n]*\})?")]
    public static partial Regex Image();
}
