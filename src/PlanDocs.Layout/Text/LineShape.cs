namespace PlanDocs.Layout;

/// <summary>The room that a paragraph's lines have, in points.</summary>
/// <param name="Width">Of the line with an index, from 0.</param>
public sealed record LineShape(Func<int, double> Width)
{
    /// <summary>A first line of its own width, and all others alike.</summary>
    public static LineShape Of(double first, double others) => new(index => index == 0 ? first : others);

    public static LineShape Of(double width) => new(_ => width);
}
