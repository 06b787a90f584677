namespace PlanDocs;

public sealed record RectangleShape(double X, double Y, double Width, double Height) : Shape
{
    /// <summary>Null for none.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Null for none.</summary>
    public Stroke? Stroke { get; init; }
}
