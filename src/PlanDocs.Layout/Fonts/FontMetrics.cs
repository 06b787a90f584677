namespace PlanDocs.Layout;

/// <summary>The lengths that make a line at one size, in points; all are positive.</summary>
/// <param name="Ascent">From the baseline up to the top of a line without its line gap.</param>
/// <param name="Descent">From the baseline down.</param>
/// <param name="LineGap">The extra white between single-spaced lines.</param>
public readonly record struct FontMetrics(double Ascent, double Descent, double LineGap)
{
    /// <summary>The distance between baselines of single-spaced lines.</summary>
    public double LineHeight => Ascent + Descent + LineGap;
}
