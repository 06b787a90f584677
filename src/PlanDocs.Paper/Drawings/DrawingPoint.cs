namespace PlanDocs;

/// <summary>A place in a drawing, in points from its top left corner.</summary>
public readonly record struct DrawingPoint(double X, double Y);
