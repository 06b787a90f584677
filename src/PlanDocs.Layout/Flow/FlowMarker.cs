namespace PlanDocs.Layout;

/// <summary>A marker in the margin of a paragraph.</summary>
/// <param name="Left">Where it starts at the latest, from the left edge of the text's area, in points.</param>
/// <param name="TextLeft">Where the text beside it starts; a wide marker moves to the left to stay clear of it.</param>
internal sealed record FlowMarker(ShapedParagraph Text, double Left, double TextLeft)
{
    private const double Gap = 3;

    public double Place(double width) => Math.Min(Left, TextLeft - Gap - width);
}
