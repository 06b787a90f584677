namespace PlanDocs.Layout;

/// <summary>A word as glyphs. The same word in the same style is shaped once, since lines break at spaces.</summary>
/// <param name="Parts">In logical order; more than one where fonts, scripts, or sizes change.</param>
/// <param name="Missing">Offsets of the characters that no font has.</param>
internal sealed record ShapedWord(string Text, ShapedPart[] Parts, int[] Missing)
{
    private double[]? _advances;

    /// <summary>As a part of the text's size.</summary>
    public double Width { get; } = Parts.Sum(part => part.Width);

    /// <summary>The width of the characters before an offset, as a part of the text's size; characters of one glyph share its width.</summary>
    public double AdvanceTo(int offset)
    {
        if (offset <= 0)
            return 0;
        return offset >= Text.Length ? Width : (_advances ??= Advances())[offset];
    }

    private double[] Advances()
    {
        var widths = new double[Text.Length + 1];
        foreach (var part in Parts)
        {
            foreach (var glyph in part.Glyphs)
                widths[part.Start + glyph.Cluster + 1] += glyph.Advance * part.Scale / part.Face.UnitsPerEm;
        }

        for (var i = 1; i < widths.Length; i++)
            widths[i] += widths[i - 1];
        return widths;
    }
}
