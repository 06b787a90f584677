namespace PlanDocs.Pdf;

/// <summary>Separates colour from opacity, which PDF keeps in a mask (ISO 32000-1 11.6.5.3).</summary>
internal static class PngPixels
{
    public static (byte[] Colors, byte[]? Alpha) Split(PngFile png, byte[] samples) => png.Header.ColorType switch
    {
        PngHeader.Palette => FromPalette(png, samples),
        4 => Channels(samples, 1),
        6 => Channels(samples, 3),
        _ => Keyed(png, samples),
    };

    private static (byte[] Colors, byte[]? Alpha) FromPalette(PngFile png, byte[] samples)
    {
        var colors = new byte[3 * samples.Length];
        var alpha = png.Transparency.Length > 0 ? new byte[samples.Length] : null;
        for (var i = 0; i < samples.Length; i++)
        {
            var entry = Math.Min(samples[i], (png.Palette.Length / 3) - 1);
            png.Palette.AsSpan(3 * entry, 3).CopyTo(colors.AsSpan(3 * i));
            if (alpha is not null)
                alpha[i] = entry < png.Transparency.Length ? png.Transparency[entry] : (byte)255;
        }

        return (colors, alpha);
    }

    private static (byte[] Colors, byte[]? Alpha) Channels(byte[] samples, int colorCount)
    {
        var pixels = samples.Length / (colorCount + 1);
        var (colors, alpha) = (new byte[pixels * colorCount], new byte[pixels]);
        for (var i = 0; i < pixels; i++)
        {
            samples.AsSpan(i * (colorCount + 1), colorCount).CopyTo(colors.AsSpan(i * colorCount));
            alpha[i] = samples[(i * (colorCount + 1)) + colorCount];
        }

        return (colors, alpha);
    }

    /// <summary>Grey or RGB, where tRNS names one colour that is transparent (PNG 11.3.2.1); of 16 bits, the upper 8 are compared.</summary>
    private static (byte[] Colors, byte[]? Alpha) Keyed(PngFile png, byte[] samples)
    {
        var channels = png.Header.Channels;
        var alpha = png.Transparency.Length >= 2 * channels ? Mask(png, samples, channels) : null;
        if (png.Header.Depth < 8)
        {
            var scale = 255 / ((1 << png.Header.Depth) - 1);
            for (var i = 0; i < samples.Length; i++)
                samples[i] = (byte)(samples[i] * scale);
        }

        return (samples, alpha);
    }

    private static byte[] Mask(PngFile png, byte[] samples, int channels)
    {
        Span<byte> key = stackalloc byte[channels];
        for (var i = 0; i < channels; i++)
            key[i] = (byte)(BigEndian.U16(png.Transparency, 2 * i) >> (png.Header.Depth == 16 ? 8 : 0));
        var alpha = new byte[samples.Length / channels];
        for (var i = 0; i < alpha.Length; i++)
            alpha[i] = samples.AsSpan(i * channels, channels).SequenceEqual(key) ? (byte)0 : (byte)255;
        return alpha;
    }
}
