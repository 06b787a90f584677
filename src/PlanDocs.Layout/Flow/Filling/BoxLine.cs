namespace PlanDocs.Layout;

/// <summary>A line of text in a box.</summary>
/// <param name="X">Of the line's start, from the left edge of the text's area.</param>
/// <param name="Baseline">From the top of the box.</param>
/// <param name="Metrics">The height of the text, for the areas of links.</param>
internal readonly record struct BoxLine(Line Line, double X, double Baseline, FontMetrics Metrics);
