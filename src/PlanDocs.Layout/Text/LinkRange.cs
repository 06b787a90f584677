namespace PlanDocs.Layout;

/// <summary>The part of a line that a link covers, in points from the line's start.</summary>
public readonly record struct LinkRange(int LinkId, double X, double Width);
