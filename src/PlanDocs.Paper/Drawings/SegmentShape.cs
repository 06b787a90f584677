namespace PlanDocs;

/// <summary>A straight line from one point to another.</summary>
public sealed record SegmentShape(DrawingPoint Start, DrawingPoint End, Stroke Stroke) : Shape;
