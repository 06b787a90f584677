namespace PlanDocs.Citations;

/// <summary>Inlines of prefixes and suffixes as output, so that punctuation and italics meet the cite's own.</summary>
internal static class InlineReader
{
    public static IReadOnlyList<Output> Read(IReadOnlyList<Inline> inlines) => [.. inlines.SelectMany(Several)];

    private static IReadOnlyList<Output> Several(Inline inline) => inline is Text text ? RichText.ReadWritten(text.Value) : [One(inline)];

    private static Output One(Inline inline) => inline switch
    {
        Emphasis emphasis => Marked(new Formatting { FontStyle = "italic" }, emphasis.Content),
        Strong strong => Marked(new Formatting { FontWeight = "bold" }, strong.Content),
        SmallCaps small => Marked(new Formatting { FontVariant = "small-caps" }, small.Content),
        Superscript raised => Marked(new Formatting { VerticalAlign = "sup" }, raised.Content),
        Subscript lowered => Marked(new Formatting { VerticalAlign = "sub" }, lowered.Content),
        _ => new InlineOutput(inline),
    };

    private static FormattedOutput Marked(Formatting format, IReadOnlyList<Inline> content) => new(format, Read(content), IsFromText: true);
}
