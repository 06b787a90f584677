namespace PlanDocs;

/// <summary>A closed shape of straight sides.</summary>
/// <param name="Points">Its corners in order, at least three.</param>
public sealed record PolygonShape(IReadOnlyList<DrawingPoint> Points) : Shape
{
    /// <summary>Null for none.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Null for none.</summary>
    public Stroke? Stroke { get; init; }
}
