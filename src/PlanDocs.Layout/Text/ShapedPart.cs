namespace PlanDocs.Layout;

/// <summary>Glyphs of one face for a stretch of a word.</summary>
/// <param name="Scale">Of the text's size; below 1 for small capitals and superscripts that the font does not have as glyphs.</param>
/// <param name="Rise">Of the baseline, as a part of the text's size.</param>
/// <param name="Start">Of the stretch in the word.</param>
/// <param name="Glyphs">In visual order; clusters count from the start of the stretch.</param>
/// <param name="Width">As a part of the text's size.</param>
internal sealed record ShapedPart(FontFace Face, double Scale, double Rise, int Start, int Length, PositionedGlyph[] Glyphs, double Width);
