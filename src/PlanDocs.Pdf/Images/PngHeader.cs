namespace PlanDocs.Pdf;

/// <summary>The chunk IHDR (PNG 11.2.2).</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, int ColorType, bool Interlaced)
{
    public const int Palette = 3;

    public bool HasAlpha => (ColorType & 4) != 0;

    /// <summary>Samples of a pixel.</summary>
    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public static PngHeader? Read(ReadOnlySpan<byte> data)
    {
        var header = new PngHeader((int)BigEndian.U32(data, 0), (int)BigEndian.U32(data, 4), data.Length > 8 ? data[8] : 0, data.Length > 9 ? data[9] : 1, data.Length > 12 && data[12] == 1);
        return header.IsSound && data[10] == 0 && data[11] == 0 && data[12] <= 1 ? header : null;
    }

    /// <summary>No picture of a paper needs more than 200 million samples; a header that claims more would only take memory.</summary>
    private bool IsSound =>
        Width > 0 && Height > 0 && (long)Width * Height <= 200_000_000 / Channels && ColorType switch
        {
            0 => Depth is 1 or 2 or 4 or 8 or 16,
            3 => Depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => Depth is 8 or 16,
            _ => false,
        };
}
