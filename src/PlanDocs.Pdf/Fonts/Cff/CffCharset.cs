namespace PlanDocs.Pdf;

/// <summary>The names of glyphs, as string identifiers or character identifiers (Adobe Technical Note 5176, 13).</summary>
internal static class CffCharset
{
    public static ushort[] Read(ReadOnlySpan<byte> font, int offset, int glyphCount, bool isCidKeyed)
    {
        var names = new ushort[glyphCount];
        if (offset <= 2)
            Predefined(names, isCidKeyed ? 0 : offset);
        else if (offset < font.Length && font[offset] == 0)
            ReadList(font[(offset + 1)..], names);
        else if (offset < font.Length)
            ReadRanges(font[(offset + 1)..], font[offset] == 1 ? 1 : 2, names);
        return names;
    }

    /// <summary>As identifiers that count up from those of the first glyph.</summary>
    public static byte[] WriteCounting(int glyphCount) => glyphCount < 2 ? [0] : [2, 0, 1, (byte)((glyphCount - 2) >> 8), (byte)(glyphCount - 2)];

    /// <summary>As a list; the first glyph is ".notdef" and stands in none.</summary>
    public static byte[] WriteList(IEnumerable<ushort> names) => [0, .. names.Skip(1).SelectMany(name => (byte[])[(byte)(name >> 8), (byte)name])];

    /// <summary>
    /// ISOAdobe counts its glyphs. The expert sets (1 and 2) have orders of their own, in which a subset finds no accent to put together: the names are
    /// then only labels, and counting ones do.
    /// </summary>
    private static void Predefined(ushort[] names, int set)
    {
        for (var glyph = 0; glyph < names.Length; glyph++)
            names[glyph] = (ushort)(set == 0 ? glyph : Math.Min(glyph + (glyph == 0 ? 0 : 228), ushort.MaxValue));
    }

    private static void ReadList(ReadOnlySpan<byte> list, ushort[] names)
    {
        for (var glyph = 1; glyph < names.Length; glyph++)
            names[glyph] = (ushort)BigEndian.U16(list, 2 * (glyph - 1));
    }

    private static void ReadRanges(ReadOnlySpan<byte> ranges, int countSize, ushort[] names)
    {
        var glyph = 1;
        for (var at = 0; glyph < names.Length && at + 2 + countSize <= ranges.Length; at += 2 + countSize)
        {
            var first = BigEndian.U16(ranges, at);
            var left = (int)BigEndian.Unsigned(ranges, at + 2, countSize);
            for (var i = 0; i <= left && glyph < names.Length; i++)
                names[glyph++] = (ushort)(first + i);
        }
    }
}
