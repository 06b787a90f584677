namespace PlanDocs;

/// <summary>How a line is drawn.</summary>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="Width">In points.</param>
public sealed record Stroke(int Color, double Width)
{
    public bool IsDashed { get; init; }
}
