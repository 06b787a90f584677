namespace PlanDocs.Layout;

/// <summary>Turns the shapes of a drawing into page items, from the drawing's top left corner on.</summary>
/// <param name="contentId">Of the figure's element.</param>
/// <param name="scale">Less than 1 where the page has less room than the drawing wants.</param>
internal sealed class DrawingSetter(LayoutContext context, int contentId, double scale)
{
    private readonly ParagraphLook _look = context.Design.Look(TextRole.FigureText);

    public IEnumerable<PageItem> Items(Drawing drawing) => drawing.Shapes.SelectMany(Items).Select(item => item with { ContentId = contentId });

    private IEnumerable<PageItem> Items(Shape shape) => shape switch
    {
        RectangleShape rectangle => [Path(Corners(rectangle), isClosed: true, rectangle.Fill, rectangle.Stroke)],
        PolygonShape polygon => [Path(polygon.Points, isClosed: true, polygon.Fill, polygon.Stroke)],
        SegmentShape line => [Path([line.Start, line.End], isClosed: false, null, line.Stroke)],
        TextShape text => Text(text),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "An unknown kind of shape."),
    };

    private static IReadOnlyList<DrawingPoint> Corners(RectangleShape box) =>
        [new(box.X, box.Y), new(box.X + box.Width, box.Y), new(box.X + box.Width, box.Y + box.Height), new(box.X, box.Y + box.Height)];

    private PlacedPath Path(IReadOnlyList<DrawingPoint> points, bool isClosed, Fill? fill, Stroke? stroke) =>
        new([.. points.Select(point => new DrawingPoint(point.X * scale, point.Y * scale))], isClosed)
        {
            Fill = fill,
            Stroke = stroke is null ? null : stroke with { Width = stroke.Width * scale },
        };

    private IEnumerable<PageItem> Text(TextShape text)
    {
        var size = _look.FontSize * scale;
        var pitch = size * TextShape.LineSpacing;
        var metrics = context.Shaper.Fonts.Face(text.Bold, italic: false, FontUse.Figure).Metrics(size);
        var baseline = (text.Y * scale) + ((pitch - metrics.Ascent - metrics.Descent) / 2) + metrics.Ascent;
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var line = Line(text, text.Lines[i], size);
            var x = (text.X * scale) + Shift(text.Alignment, (text.Width * scale) - line.Width);
            foreach (var item in line.Place(x, baseline + (i * pitch)))
                yield return item;
        }
    }

    /// <summary>The line, smaller where the machine's font is wider than the one for which it was broken.</summary>
    private Line Line(TextShape text, string words, double size)
    {
        var line = Shaped(text, words, size);
        var room = text.Width * scale;
        return line.Width <= room ? line : Shaped(text, words, size * room / line.Width);
    }

    private Line Shaped(TextShape text, string words, double size)
    {
        var format = context.Format(_look) with { Size = size, Bold = text.Bold, Use = FontUse.Figure, Color = text.Color };
        return context.Shape([new TextPiece(words, format, contentId) { Span = text.Span }]).BreakLines(LineShape.Of(double.MaxValue))[0];
    }

    private static double Shift(TextAlignment alignment, double room) => alignment switch
    {
        TextAlignment.Start => 0,
        TextAlignment.Center => room / 2,
        TextAlignment.End => room,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "An unknown alignment."),
    };
}
