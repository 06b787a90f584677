using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>What stands in braces after a caption, an image, or a passage: an identifier, classes, and values.</summary>
internal sealed partial record AttributeList(string Id, IReadOnlyList<string> Classes, IReadOnlyDictionary<string, string> Values)
{
    public static AttributeList Empty { get; } = new("", [], new Dictionary<string, string>());

    /// <summary>Takes the braces from the end of a text.</summary>
    public static (MappedText Before, AttributeList Attributes) AtEnd(MappedText text, MarkdownReading reading)
    {
        var match = Final().Match(text.Value);
        return match.Success
            ? (text.Slice(0, match.Index), Parse(text.Slice(match.Groups["body"].Index, match.Groups["body"].Length), reading))
            : (text, Empty);
    }

    public static AttributeList Parse(MappedText body, MarkdownReading reading)
    {
        var id = "";
        var classes = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Item().Matches(body.Value))
        {
            if (match.Groups["id"].Success)
                id = match.Groups["id"].Value;
            else if (match.Groups["class"].Success)
                classes.Add(match.Groups["class"].Value);
            else if (match.Groups["key"].Success)
                values[match.Groups["key"].Value] = match.Groups["value"].Value.Trim('"', '\'');
            else
                reading.Diagnostics.Add(Errors.UnknownAttribute(match.Value, body.SpanOf(match.Index, match.Length)));
        }

        return new AttributeList(id, classes, values);
    }

    [GeneratedRegex(@"\s*\{(?<body>[^{}]*)\}\s*$")]
    private static partial Regex Final();

    [GeneratedRegex(@"#(?<id>[^\s}]+)|\.(?<class>[\w-]+)|(?<key>[\w-]+)=(?<value>""[^""]*""|'[^']*'|[^\s}]+)|\S+")]
    private static partial Regex Item();
}
