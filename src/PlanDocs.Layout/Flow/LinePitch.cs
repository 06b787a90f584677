namespace PlanDocs.Layout;

/// <summary>The room of a line, in points: its whole height, and how far below its top the baseline lies.</summary>
internal readonly record struct LinePitch(double Height, double Baseline)
{
    /// <summary>Proportional line spacing as word processors do it: the line's height is a multiple of the font's own.</summary>
    public static LinePitch Of(FontMetrics metrics, double spacing) => new(spacing * metrics.LineHeight, metrics.Ascent + metrics.LineGap);
}
