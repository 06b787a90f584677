namespace PlanDocs.Revisions;

/// <summary>The inlines that only say how their content looks or where it leads.</summary>
internal static class Wrappers
{
    public static IReadOnlyList<Inline> ContentOf(Inline inline) => inline switch
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
        LineBreak or PageNumber => [],
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, "A kind of inline that cannot be compared."),
    };

    /// <summary>The same wrapper around other content.</summary>
    public static Inline Around(Inline wrapper, IReadOnlyList<Inline> content) => wrapper switch
    {
        Emphasis emphasis => emphasis with { Content = content },
        Strong strong => strong with { Content = content },
        Underline underline => underline with { Content = content },
        SmallCaps smallCaps => smallCaps with { Content = content },
        Superscript superscript => superscript with { Content = content },
        Subscript subscript => subscript with { Content = content },
        Upright upright => upright with { Content = content },
        ForeignText foreign => foreign with { Content = content },
        Link link => link with { Content = content },
        _ => throw new ArgumentOutOfRangeException(nameof(wrapper), wrapper, "A kind of inline that holds no other."),
    };
}
