namespace PlanDocs.Pdf;

/// <summary>The tables glyf and loca of a subset.</summary>
/// <param name="HasLongPlaces">Whether offsets take 32 bits (OpenType head, indexToLocFormat).</param>
internal sealed record GlyphTables(byte[] Outlines, byte[] Places, bool HasLongPlaces);
