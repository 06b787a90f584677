namespace PlanDocs.Layout;

/// <summary>Vertical metrics.</summary>
public sealed partial class FontFace
{
    /// <summary>Of a single-spaced line, above the baseline; see <see cref="VerticalMetrics"/> for the table it comes from.</summary>
    public int Ascender => Vertical.Ascender;

    /// <summary>Of a single-spaced line, below the baseline: 0 or negative.</summary>
    public int Descender => Vertical.Descender;

    /// <summary>The extra white between single-spaced lines.</summary>
    public int LineGap => Vertical.LineGap;

    /// <summary>The height of a flat capital letter; 70 % of the em where the font does not say.</summary>
    public int CapHeight => Os2.Length >= 90 && Os2.I16(88) > 0 ? Os2.I16(88) : UnitsPerEm * 7 / 10;

    /// <summary>The height of a flat small letter; half the em where the font does not say.</summary>
    public int XHeight => Os2.Length >= 88 && Os2.I16(86) > 0 ? Os2.I16(86) : UnitsPerEm / 2;

    /// <summary>The top of an underline, from the baseline upwards, so negative, and its thickness (post).</summary>
    public (int Position, int Thickness) Underline =>
        Post.U16(10) is > 0 and < 0x4000 and var thickness ? (Post.I16(8), thickness) : (-UnitsPerEm / 10, UnitsPerEm / 20);

    /// <summary>The line that the face makes at a size in points.</summary>
    public FontMetrics Metrics(double size)
    {
        var scale = size / UnitsPerEm;
        return new FontMetrics(Ascender * scale, -Descender * scale, LineGap * scale);
    }

    private VerticalMetrics Vertical => _vertical ??= VerticalMetrics.Read(Table("hhea").Span, Os2);
}
