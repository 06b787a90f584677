namespace PlanDocs.Layout;

/// <summary>How an inline changes the look of its content.</summary>
internal static class InlineFormat
{
    public static TextFormat Of(Inline inline, InlineState state) => inline switch
    {
        Emphasis => state.Format with { Italic = !state.Format.Italic },
        Strong => state.Format with { Bold = true },
        Underline => state.Format with { Underline = true },
        SmallCaps => state.Format with { SmallCaps = true },
        Superscript => state.Format with { Shift = VerticalShift.Superscript },
        Subscript => state.Format with { Shift = VerticalShift.Subscript },
        Upright => state.Format with { Italic = false, Bold = state.Base.Bold, SmallCaps = false },
        Citation => state.Format,
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, "This kind of inline does not change a format."),
    };
}
