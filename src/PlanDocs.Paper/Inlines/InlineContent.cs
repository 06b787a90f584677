namespace PlanDocs;

/// <summary>The inlines inside those that only say what their content means or how it looks.</summary>
public static class InlineContent
{
    /// <exception cref="ArgumentOutOfRangeException">The inline is one that holds no others.</exception>
    public static IReadOnlyList<Inline> Of(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Content,
        Strong strong => strong.Content,
        Underline underline => underline.Content,
        SmallCaps smallCaps => smallCaps.Content,
        Superscript superscript => superscript.Content,
        Subscript subscript => subscript.Content,
        Upright upright => upright.Content,
        ForeignText foreign => foreign.Content,
        Link link => link.Content,
        Citation citation => citation.Rendered,
        Changed changed => changed.Content,
        Reformatted reformatted => [reformatted.Content],
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, "This kind of inline has no content of its own."),
    };
}
