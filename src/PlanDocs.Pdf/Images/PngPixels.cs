namespace PlanDocs.Pdf;

/// <summary>Separates colour from opacity row by row, since PDF keeps opacity in a mask (ISO 32000-1 11.6.5.3).</summary>
internal sealed class PngPixels
{
    private readonly PngFile _png;
    private readonly int _channels;
    private readonly byte[] _colors;
    private readonly byte[] _alpha;
    private readonly byte[] _key;

    public PngPixels(PngFile png)
    {
        var header = png.Header;
        (_png, _channels) = (png, header.Channels);
        _colors = new byte[header.Width * (header.ColorType is 0 or 4 ? 1 : 3)];
        _key = header.ColorType is 0 or 2 && png.Transparency.Length >= 2 * _channels ? Key(png) : [];
        HasAlpha = header.HasAlpha || _key.Length > 0 || header.ColorType == PngHeader.Palette && png.Transparency.Length > 0;
        _alpha = new byte[HasAlpha ? header.Width : 0];
    }

    public bool HasAlpha { get; }

    /// <summary>The colours and the opacity of a row; both are overwritten by the next.</summary>
    public (ReadOnlyMemory<byte> Colors, ReadOnlyMemory<byte> Alpha) Split(Span<byte> samples)
    {
        if (_png.Header.ColorType == PngHeader.Palette)
            LookUp(samples);
        else if (_png.Header.HasAlpha)
            Separate(samples);
        else
            Compare(samples);
        return (_colors, _alpha);
    }

    private void LookUp(ReadOnlySpan<byte> samples)
    {
        for (var i = 0; i < samples.Length; i++)
        {
            var entry = Math.Min(samples[i], (_png.Palette.Length / 3) - 1);
            _png.Palette.AsSpan(3 * entry, 3).CopyTo(_colors.AsSpan(3 * i));
            if (HasAlpha)
                _alpha[i] = entry < _png.Transparency.Length ? _png.Transparency[entry] : (byte)255;
        }
    }

    private void Separate(ReadOnlySpan<byte> samples)
    {
        var count = _channels - 1;
        for (var i = 0; i < _alpha.Length; i++)
        {
            samples.Slice(i * _channels, count).CopyTo(_colors.AsSpan(i * count));
            _alpha[i] = samples[(i * _channels) + count];
        }
    }

    /// <summary>Grey or RGB, where tRNS may name one colour that is transparent (PNG 11.3.2.1); of 16 bits, the upper 8 are compared.</summary>
    private void Compare(ReadOnlySpan<byte> samples)
    {
        for (var i = 0; i < _alpha.Length; i++)
            _alpha[i] = samples.Slice(i * _channels, _channels).SequenceEqual(_key) ? (byte)0 : (byte)255;
        var scale = _png.Header.Depth < 8 ? 255 / ((1 << _png.Header.Depth) - 1) : 1;
        for (var i = 0; i < samples.Length; i++)
            _colors[i] = (byte)(samples[i] * scale);
    }

    private static byte[] Key(PngFile png) =>
        [.. Enumerable.Range(0, png.Header.Channels).Select(i => (byte)(BigEndian.U16(png.Transparency, 2 * i) >> (png.Header.Depth == 16 ? 8 : 0)))];
}
