namespace PlanDocs.Layout;

/// <summary>A place on a page that waits for a page number.</summary>
/// <param name="TextEnd">Where the entry's text ends on its last line, from the left edge of the page.</param>
internal sealed record PlacedReference(PageReference Reference, BoxPlacer Placer, double TextEnd, double Baseline, FontMetrics Metrics);
