namespace PlanDocs.Layout;

/// <summary>A vector of straight lines, as drawings are made of.</summary>
/// <param name="Points">In order; positions are on the page.</param>
/// <param name="IsClosed">Whether a line leads from the last point to the first.</param>
public sealed record PlacedPath(IReadOnlyList<DrawingPoint> Points, bool IsClosed) : PageItem
{
    /// <summary>Null for none.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Null for none.</summary>
    public Stroke? Stroke { get; init; }
}
