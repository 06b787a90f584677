namespace PlanDocs.Revisions;

/// <summary>The inlines that only say how their content looks or where it leads.</summary>
internal static class Wrappers
{
    /// <summary>Nothing for a line break or the number of a page, which hold no text to compare.</summary>
    public static IReadOnlyList<Inline> ContentOf(Inline inline) => inline is LineBreak or PageNumber ? [] : InlineContent.Of(inline);

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
