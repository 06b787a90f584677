namespace PlanDocs.Plans;

/// <summary>
/// Draws the mark of a status. Each has a form of its own: an empty, a half, and a full diamond for what is not started, in progress, and met; a triangle that points ahead, an
/// empty square, and a cross for what is deferred, revised, and dropped; a small disc where nothing is said.
/// </summary>
internal static class StatusMark
{
    /// <summary>From the centre to the tips, in points.</summary>
    public const double Radius = 4.2;

    public static IEnumerable<Shape> Shapes(GoalStatus? status, double x, double y, DrawingLook look) => status switch
    {
        GoalStatus.NotStarted => [Diamond(x, y, look, DrawingLook.White)],
        GoalStatus.InProgress => [Diamond(x, y, look, DrawingLook.White), Polygon(look, look.Accent, (x, y - Radius), (x, y + Radius), (x - Radius, y))],
        GoalStatus.Met => [Diamond(x, y, look, look.Accent)],
        GoalStatus.Deferred => [Polygon(look, DrawingLook.White, (x - Radius, y - Radius), (x + Radius, y), (x - Radius, y + Radius))],
        GoalStatus.Revised => [Polygon(look, DrawingLook.White, (x - Side, y - Side), (x + Side, y - Side), (x + Side, y + Side), (x - Side, y + Side))],
        GoalStatus.Dropped => Cross(x, y, look),
        null => [Polygon(look, look.Accent, [.. Enumerable.Range(0, 8).Select(corner => Corner(x, y, corner * Math.PI / 4))])],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "An unknown status."),
    };

    private const double Side = Radius * 0.8;

    private static PolygonShape Diamond(double x, double y, DrawingLook look, int fill) =>
        Polygon(look, fill, (x, y - Radius), (x + Radius, y), (x, y + Radius), (x - Radius, y));

    private static IEnumerable<Shape> Cross(double x, double y, DrawingLook look)
    {
        var stroke = new Stroke(look.Accent, 1.4);
        yield return new SegmentShape(new(x - Side, y - Side), new(x + Side, y + Side), stroke);
        yield return new SegmentShape(new(x - Side, y + Side), new(x + Side, y - Side), stroke);
    }

    private static (double, double) Corner(double x, double y, double angle) => (x + (2.2 * Math.Cos(angle)), y + (2.2 * Math.Sin(angle)));

    private static PolygonShape Polygon(DrawingLook look, int fill, params (double X, double Y)[] corners) =>
        new([.. corners.Select(corner => new DrawingPoint(corner.X, corner.Y))]) { Fill = new Fill(fill), Stroke = look.Outline };
}
