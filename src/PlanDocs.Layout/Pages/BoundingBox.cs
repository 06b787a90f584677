namespace PlanDocs.Layout;

/// <summary>A rectangle on a page, from the page's top left corner, in points.</summary>
/// <param name="PageIndex">From 0.</param>
public sealed record BoundingBox(int PageIndex, double X, double Y, double Width, double Height);
