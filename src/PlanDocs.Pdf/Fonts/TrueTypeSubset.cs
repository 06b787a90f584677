using System.Buffers.Binary;

namespace PlanDocs.Pdf;

/// <summary>A TrueType font of some glyphs of another, with the tables that a CIDFontType2 needs (ISO 32000-1 9.9).</summary>
internal static class TrueTypeSubset
{
    /// <param name="glyphs">The glyphs in the order of their new numbers. The first becomes an empty ".notdef".</param>
    public static ReadOnlyMemory<byte> Build(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var collector = new GlyphCollector(face, glyphs);
        var collected = collector.Collect();
        var tables = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["glyf"] = collected.Outlines,
            ["loca"] = collected.Places,
            ["hmtx"] = Metrics(face, collector.Glyphs),
            ["head"] = With(face.Table("head"), 54, 50, collected.HasLongPlaces ? 1 : 0),
            ["hhea"] = With(face.Table("hhea"), 36, 34, collector.Glyphs.Count),
            ["maxp"] = Limits(face, collector.Glyphs.Count),
        };
        return SfntFile.Write(tables);
    }

    /// <summary>All glyphs, for fonts that must not be cut.</summary>
    public static ReadOnlyMemory<byte> Whole(FontFace face)
    {
        var tables = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        Copy(face, ["glyf", "loca", "hmtx", "head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "cvt ", "fpgm", "prep"], tables);
        return SfntFile.Write(tables);
    }

    private static void Copy(FontFace face, IEnumerable<string> tags, SortedDictionary<string, ReadOnlyMemory<byte>> tables)
    {
        foreach (var tag in tags.Where(tag => !face.Table(tag).IsEmpty))
            tables[tag] = face.Table(tag);
    }

    /// <summary>A table's copy of at least a length, with a number set.</summary>
    private static byte[] With(ReadOnlyMemory<byte> table, int length, int offset, int value)
    {
        var copy = new byte[Math.Max(length, table.Length)];
        table.Span.CopyTo(copy);
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        return copy;
    }

    /// <summary>Without instructions there are no functions, storage, and stack (OpenType maxp, from maxTwilightPoints to maxSizeOfInstructions).</summary>
    private static byte[] Limits(FontFace face, int glyphCount)
    {
        var limits = With(face.Table("maxp"), 32, 4, glyphCount);
        limits.AsSpan(16, 12).Clear();
        return limits;
    }

    private static byte[] Metrics(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        var metrics = new byte[4 * glyphs.Count];
        var source = face.Table("hmtx").Span;
        var full = BigEndian.U16(face.Table("hhea").Span, 34);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)face.Advance(glyph));
            var bearing = glyph < full ? (4 * glyph) + 2 : (4 * full) + (2 * (glyph - full));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan((4 * i) + 2), (ushort)BigEndian.U16(source, bearing));
        }

        return metrics;
    }
}
