namespace PlanDocs.Layout;

/// <summary>Glyphs of one font at one size on one baseline, in visual order from left to right.</summary>
/// <param name="X">Of the first glyph's origin.</param>
/// <param name="Y">Of the baseline.</param>
/// <param name="Size">In points.</param>
/// <param name="Text">The characters that the glyphs show, in logical order; clusters of the glyphs are offsets in it.</param>
public sealed record TextRun(double X, double Y, FontFace Font, double Size, string Text, IReadOnlyList<PositionedGlyph> Glyphs) : PageItem
{
    /// <summary>Where the text was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The colour as 0xRRGGBB.</summary>
    public int Color { get; init; }
}
