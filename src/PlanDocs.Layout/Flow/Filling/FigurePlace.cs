namespace PlanDocs.Layout;

/// <summary>Where the artwork of a figure stands in a box.</summary>
/// <param name="Tag">The element that gets the bounding box.</param>
/// <param name="X">From the left edge of the text's area.</param>
/// <param name="Y">From the top of the box.</param>
internal sealed record FigurePlace(StructureTag Tag, double X, double Y, double Width, double Height)
{
    public FigurePlace Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}
