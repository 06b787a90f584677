namespace PlanDocs.Layout;

/// <summary>All that decides, besides the characters, which glyphs a word gets; size and colour do not.</summary>
internal readonly record struct ShapingStyle(bool Bold, bool Italic, FontUse Use, bool SmallCaps, VerticalShift Shift, string Language, bool RightToLeft)
{
    public static ShapingStyle Of(TextFormat format, bool rightToLeft) =>
        new(format.Bold, format.Italic, format.Use, format.SmallCaps, format.Shift, format.Language, rightToLeft);
}
