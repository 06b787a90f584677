namespace PlanDocs.Pdf;

/// <summary>
/// Writes a PNG file as an image XObject. What PDF can read is passed through, since its Flate filter has PNG's predictors (ISO 32000-1 7.4.4.4); interlaced
/// pictures and those with transparency are decoded.
/// </summary>
internal static class PngImage
{
    public static (int Id, bool HasAlpha)? Write(PdfFile file, ReadOnlyMemory<byte> data)
    {
        if (PngFile.Read(data.Span) is not { } png)
            return null;
        var header = png.Header;
        if (header.Interlaced || header.HasAlpha || header.Depth > 8 || png.Transparency.Length > 0)
            return WriteDecoded(file, png);
        return PngDecoder.IsWhole(png) ? (file.AddEncodedStream(Dictionary(header, Space(png), header.Depth) + Predictor(header), png.Data), false) : null;
    }

    private static (int Id, bool HasAlpha)? WriteDecoded(PdfFile file, PngFile png)
    {
        var pixels = new PngPixels(png);
        using var colors = new PixelStream(file);
        using var opacity = new PixelStream(file);
        var isWhole = PngDecoder.Decode(png, row =>
        {
            var split = pixels.Split(row.Span);
            colors.Write(split.Colors);
            opacity.Write(split.Alpha);
        });
        if (!isWhole)
            return null;
        var dictionary = Dictionary(png.Header, png.Header.ColorType is 0 or 4 ? "/DeviceGray" : "/DeviceRGB", 8);
        if (!pixels.HasAlpha)
            return (colors.Finish(dictionary), false);
        var mask = opacity.Finish(Dictionary(png.Header, "/DeviceGray", 8));
        return (colors.Finish($"{dictionary} /SMask {mask} 0 R"), true);
    }

    private static string Dictionary(PngHeader header, string space, int depth) =>
        $"/Type /XObject /Subtype /Image /Width {header.Width} /Height {header.Height} /ColorSpace {space} /BitsPerComponent {depth}";

    private static string Predictor(PngHeader header) =>
        $" /Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors {header.Channels} /BitsPerComponent {header.Depth} /Columns {header.Width}>>";

    private static string Space(PngFile png) => png.Header.ColorType switch
    {
        0 => "/DeviceGray",
        PngHeader.Palette => $"[/Indexed /DeviceRGB {(png.Palette.Length / 3) - 1} <{Convert.ToHexString(png.Palette.AsSpan(0, png.Palette.Length / 3 * 3))}>]",
        _ => "/DeviceRGB",
    };
}
