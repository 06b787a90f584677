namespace PlanDocs.Layout;

/// <summary>A page and what stands on it, in drawing order. The origin is the top left corner; y grows downwards; lengths are in points.</summary>
public sealed record Page(double Width, double Height, IReadOnlyList<PageItem> Items);
