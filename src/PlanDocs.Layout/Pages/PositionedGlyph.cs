namespace PlanDocs.Layout;

/// <summary>A glyph as shaped. Lengths are in the font's design units.</summary>
/// <param name="Id">The glyph's index in its font.</param>
/// <param name="Advance">How far the pen moves to the right, kerning and justification included.</param>
/// <param name="OffsetX">From the pen to the glyph's origin, to the right.</param>
/// <param name="OffsetY">From the pen to the glyph's origin, upwards.</param>
/// <param name="Cluster">The offset in the run's text of the first character that the glyph shows.</param>
public readonly record struct PositionedGlyph(ushort Id, float Advance, float OffsetX, float OffsetY, int Cluster);
