namespace PlanDocs.Tests.Markdown;

/// <summary>All the characters that Markdown gave, in their order.</summary>
internal static class PlainText
{
    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Content),
        BlockQuotation quotation => string.Concat(quotation.Content.Select(Of)),
        ListBlock list => string.Concat(list.Items.SelectMany(item => item.Content).Select(Of)),
        CodeBlock code => code.Value,
        _ => throw new InvalidOperationException($"No text of {block.GetType().Name}."),
    };

    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(Texts(inlines).Select(text => text.Value));

    /// <summary>The pieces of text, each with its place.</summary>
    public static IEnumerable<Text> Texts(IReadOnlyList<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        Text text => [text],
        Code code => [new Text(code.Value) { Span = code.Span }],
        Emphasis emphasis => Texts(emphasis.Content),
        Strong strong => Texts(strong.Content),
        Superscript superscript => Texts(superscript.Content),
        Subscript subscript => Texts(subscript.Content),
        Link link => Texts(link.Content),
        ForeignText foreign => Texts(foreign.Content),
        SmallCaps capitals => Texts(capitals.Content),
        Footnote note => note.Content.OfType<Paragraph>().SelectMany(paragraph => Texts(paragraph.Content)),
        Citation citation => citation.Cites.SelectMany(cite => Texts(cite.Prefix).Concat(Texts(cite.Suffix))),
        _ => Array.Empty<Text>(),
    });
}
