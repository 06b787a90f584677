namespace PlanDocs.Layout;

internal static class ItemMoving
{
    /// <summary>The item that much further to the right and down.</summary>
    public static PageItem Moved(this PageItem item, double x, double y) => item switch
    {
        TextRun run => run with { X = run.X + x, Y = run.Y + y },
        Rule rule => rule with { X = rule.X + x, Y = rule.Y + y },
        PlacedPicture picture => picture with { X = picture.X + x, Y = picture.Y + y },
        PlacedPath path => path with { Points = [.. path.Points.Select(point => new DrawingPoint(point.X + x, point.Y + y))] },
        LinkArea link => link with { X = link.X + x, Y = link.Y + y },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An unknown kind of page item."),
    };
}
