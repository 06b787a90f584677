namespace PlanDocs.Layout;

/// <summary>
/// The height of a single-spaced line. Word and LibreOffice agree on this order: the typographic values where the font asks for them (OS/2 fsSelection
/// bit 7, USE_TYPO_METRICS), else those of hhea, else Windows' clipping values. For the fonts of APA 2.19 and their metric-compatible stand-ins, hhea and the
/// Windows values are the same line (Times New Roman: 1825 + 443 + 87 of 2048, or 1.15 times the size).
/// </summary>
/// <param name="Descender">Below the baseline, so negative in any usual font.</param>
internal sealed record VerticalMetrics(int Ascender, int Descender, int LineGap)
{
    private const int UseTypoMetrics = 0x80;

    public static VerticalMetrics Read(ReadOnlySpan<byte> hhea, ReadOnlySpan<byte> os2)
    {
        var typographic = new VerticalMetrics(os2.I16(68), os2.I16(70), os2.I16(72));
        var horizontal = new VerticalMetrics(hhea.I16(4), hhea.I16(6), hhea.I16(8));
        var windows = new VerticalMetrics(os2.U16(74), -os2.U16(76), 0);
        var wanted = (os2.U16(62) & UseTypoMetrics) != 0 ? typographic : horizontal;
        return new[] { wanted, horizontal, windows, typographic }.FirstOrDefault(IsUsable)?.Normalized() ?? new VerticalMetrics(0, 0, 0);
    }

    private static bool IsUsable(VerticalMetrics metrics) => metrics.Ascender > 0 && metrics.Ascender - metrics.Descender > 0;

    private VerticalMetrics Normalized() => this with { Descender = -Math.Abs(Descender), LineGap = Math.Max(0, LineGap) };
}
