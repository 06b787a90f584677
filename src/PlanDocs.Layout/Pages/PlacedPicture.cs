namespace PlanDocs.Layout;

/// <summary>An image, scaled into a rectangle.</summary>
/// <param name="X">Of the left edge.</param>
/// <param name="Y">Of the top edge.</param>
public sealed record PlacedPicture(double X, double Y, double Width, double Height, Picture Picture) : PageItem;
