using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>What stands in braces after a caption, an image, or a passage, as pandoc writes it: an identifier, classes, and values.</summary>
internal sealed partial record AttributeList(IReadOnlyList<Attribute> Items)
{
    public static AttributeList Empty { get; } = new([]);

    public string Id => Items.LastOrDefault(item => item.Kind == AttributeKind.Identifier)?.Name ?? "";

    public Attribute? Find(string name) => Items.LastOrDefault(item => item.Kind == AttributeKind.Value && item.Name == name);

    public bool HasClass(string name) => Items.Any(item => item.Kind == AttributeKind.Class && item.Name == name);

    /// <summary>Says what in the braces has no meaning at this place.</summary>
    public void ReportAllBut(Func<Attribute, bool> isKnown, MarkdownReading reading)
    {
        foreach (var item in Items.Where(item => !isKnown(item)))
            reading.Diagnostics.Add(Errors.UnknownAttribute(item.Span.Text, item.Span));
    }

    /// <summary>Takes the braces from the end of a text.</summary>
    public static (MappedText Before, AttributeList Attributes) AtEnd(MappedText text)
    {
        var end = text.Value.AsSpan().TrimEnd().Length;
        if (end == 0 || text.Value[end - 1] != '}')
            return (text, Empty);
        var open = text.Value.LastIndexOf('{', end - 1);
        return open < 0 ? (text, Empty) : (text.Slice(0, open), Parse(text.Slice(open + 1, end - open - 2)));
    }

    public static AttributeList Parse(MappedText body) =>
        new([.. Item().Matches(body.Value).Select(match => Create(match, body.SpanOf(match.Index, match.Length)))]);

    private static Attribute Create(Match match, SourceSpan span)
    {
        if (match.Groups["id"].Success)
            return new Attribute(AttributeKind.Identifier, Identifier(match.Groups["id"].Value), "", span);
        if (match.Groups["class"].Success)
            return new Attribute(AttributeKind.Class, match.Groups["class"].Value, "", span);
        if (match.Groups["key"].Success)
            return new Attribute(AttributeKind.Value, match.Groups["key"].Value.ToLowerInvariant(), match.Groups["value"].Value.Trim('"', '\''), span);
        return new Attribute(AttributeKind.Unreadable, match.Value, "", span);
    }

    private static string Identifier(string id) => CiteSyntax.IsCrossReference(id) ? CiteSyntax.CrossReferenceId(id) : id;

    [GeneratedRegex(@"#(?<id>[^\s}]+)|\.(?<class>[\w-]+)|(?<key>[\w-]+)=(?<value>""[^""]*""|'[^']*'|[^\s}""']+)|\S+")]
    private static partial Regex Item();
}
