namespace PlanDocs;

/// <summary>The size of the paper in points.</summary>
public sealed record PageSize(double Width, double Height)
{
    public static PageSize Letter { get; } = new(612, 792);

    /// <summary>210 × 297 mm.</summary>
    public static PageSize A4 { get; } = new(595.276, 841.89);
}
