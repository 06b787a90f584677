namespace PlanDocs.Pdf;

/// <summary>FDSelect: which Font DICT each glyph of a CID-keyed font belongs to (Adobe Technical Note 5176, 19).</summary>
internal static class CffFontSelection
{
    public static byte[] Read(ReadOnlySpan<byte> font, int offset, int glyphCount)
    {
        var selection = new byte[glyphCount];
        if (offset <= 0 || offset >= font.Length)
            return selection;
        var data = font[(offset + 1)..];
        if (font[offset] == 0)
            data[..Math.Min(glyphCount, data.Length)].CopyTo(selection);
        else if (font[offset] == 3)
            ReadRanges(data, selection);
        return selection;
    }

    /// <summary>A byte for each glyph.</summary>
    public static byte[] Write(IEnumerable<byte> selection) => [0, .. selection];

    private static void ReadRanges(ReadOnlySpan<byte> data, byte[] selection)
    {
        var count = BigEndian.U16(data, 0);
        for (var (range, at) = (0, 2); range < count && at + 5 <= data.Length; range++, at += 3)
        {
            var (first, next) = (BigEndian.U16(data, at), Math.Min(BigEndian.U16(data, at + 3), selection.Length));
            if (first < next)
                selection.AsSpan(first, next - first).Fill(data[at + 2]);
        }
    }
}
