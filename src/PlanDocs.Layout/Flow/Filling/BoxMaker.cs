namespace PlanDocs.Layout;

/// <summary>Breaks flow blocks into boxes of a width: lines, table rows, artworks.</summary>
internal sealed class BoxMaker(LayoutContext context)
{
    /// <summary>Of the lines that cross a picture out, in points.</summary>
    private const double CrossWidth = 1;

    public IReadOnlyList<Box> Boxes(FlowBlock block, double width) => block switch
    {
        FlowParagraph paragraph => Lines(paragraph, width),
        FlowFigure figure => Figure(figure, width),
        FlowTable table => new TableBoxMaker(context, this).Boxes(table, width),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of flow block."),
    };

    public IReadOnlyList<Box> Boxes(IReadOnlyList<FlowBlock> blocks, double width) => [.. blocks.SelectMany(block => Boxes(block, width))];

    /// <summary>The block's boxes, the last of them tied to what follows.</summary>
    public static IReadOnlyList<Box> Tied(IReadOnlyList<Box> boxes) =>
        [.. boxes.Select(box => box.MayBreakAfter ? box with { MayBreakAfter = false } : box)];

    private Box[] Lines(FlowParagraph paragraph, double width)
    {
        var room = Math.Max(1, width - paragraph.Left - paragraph.Right);
        var lines = paragraph.Text.BreakLines(LineShape.Of(Math.Max(1, room - paragraph.FirstLineIndent), room));
        var pitch = context.Pitch(paragraph.Look);
        var metrics = context.Shaper.Fonts.Metrics(paragraph.Look.FontSize);
        var boxes = new Box[lines.Count];
        for (var i = 0; i < boxes.Length; i++)
        {
            var indent = i == 0 ? paragraph.FirstLineIndent : 0;
            var x = paragraph.Left + indent + Shift(lines[i], paragraph.Look.Alignment, room - indent);
            boxes[i] = new Box(pitch.Height)
            {
                Lines = [new BoxLine(lines[i], x, pitch.Baseline, metrics)],
                MayBreakAfter = MayBreakAfter(i, boxes.Length, paragraph.Look),
                Notes = Notes(lines[i].Anchors),
            };
        }

        return WithEnds(boxes, paragraph, pitch, metrics);
    }

    private static Box[] WithEnds(Box[] boxes, FlowParagraph paragraph, LinePitch pitch, FontMetrics metrics)
    {
        boxes[0] = boxes[0] with
        {
            Lines = [.. paragraph.Markers.Select(marker => MarkerLine(marker, pitch, metrics)), .. boxes[0].Lines],
            SpaceBefore = paragraph.Look.SpaceBefore,
            KeepsSpaceAtTop = paragraph.KeepsSpaceAtTop,
            StartsPage = paragraph.StartsPage,
            InLowerHalf = paragraph.InLowerHalf,
            TargetIds = paragraph.TargetIds,
        };
        boxes[^1] = boxes[^1] with { SpaceAfter = paragraph.Look.SpaceAfter, PageReference = paragraph.PageReference };
        return boxes;
    }

    private static BoxLine MarkerLine(FlowMarker marker, LinePitch pitch, FontMetrics metrics)
    {
        var line = marker.Text.BreakLines(LineShape.Of(double.MaxValue))[0];
        return new BoxLine(line, marker.Place(line.Width), pitch.Baseline, metrics);
    }

    /// <summary>At least two lines of a paragraph stay together at the foot and at the head of a page.</summary>
    private static bool MayBreakAfter(int index, int count, ParagraphLook look)
    {
        if (index == count - 1)
            return !look.KeepWithNext;
        return !look.KeepTogether && index >= 1 && index <= count - 3;
    }

    private static double Shift(Line line, TextAlignment alignment, double room) => alignment switch
    {
        TextAlignment.Start => line.RightToLeft ? room - line.Width : 0,
        TextAlignment.Center => (room - line.Width) / 2,
        TextAlignment.End => line.RightToLeft ? 0 : room - line.Width,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "An unknown alignment."),
    };

    private IReadOnlyList<Box> Notes(IReadOnlyList<object> anchors)
    {
        if (anchors.Count == 0)
            return [];
        var boxes = new List<Box>();
        foreach (var note in anchors.OfType<FlowFootnote>())
            AddNote(boxes, note.Content);
        return boxes;
    }

    /// <summary>A footnote in a footnote follows it.</summary>
    private void AddNote(List<Box> boxes, IReadOnlyList<FlowBlock> content)
    {
        var note = Boxes(content, context.Design.TextWidth);
        boxes.AddRange(note.Select(box => box.Notes.Count == 0 ? box : box with { Notes = [] }));
        foreach (var box in note)
            boxes.AddRange(box.Notes);
    }

    private IReadOnlyList<Box> Figure(FlowFigure figure, double width)
    {
        var above = Tied(Boxes(figure.Above, width));
        var below = FloatSpace.BelowRule(Boxes(figure.Below, width), context.Design.Look(TextRole.FigureNote));
        var texts = above.Sum(box => box.Height) + below.Sum(box => box.SpaceBefore + box.Height);
        var size = ArtworkSize.Wanted(figure.Artwork)
            .Within(width - figure.Left, Math.Max(context.Design.TextHeight / 4, context.Design.TextHeight - texts));
        var artwork = Artwork(figure, size, width - figure.Left, below.Count > 0);
        IReadOnlyList<Box> boxes = [.. above, artwork, .. below];
        return FloatSpace.Around([boxes[0] with { TargetIds = figure.TargetIds }, .. boxes.Skip(1)], context.Design);
    }

    private Box Artwork(FlowFigure figure, ArtworkSize size, double room, bool hasNotes)
    {
        var look = figure.Look;
        var x = figure.Left + (look.Alignment == TextAlignment.Center ? (room - size.Width) / 2 : 0);
        return new Box(size.Height)
        {
            Items = [.. Items(figure, size, x), .. Marks(figure, size, x)],
            Figure = new FigurePlace(figure.Tag, x, 0, size.Width, size.Height),
            SpaceBefore = look.SpaceBefore,
            SpaceAfter = look.SpaceAfter,
            MayBreakAfter = !hasNotes && !look.KeepWithNext,
        };
    }

    /// <summary>A bar beside a picture that is new or gone, and a cross over one that is gone.</summary>
    private static IEnumerable<PageItem> Marks(FlowFigure figure, ArtworkSize size, double x)
    {
        if (figure.Change is not { } change)
            return [];
        var stroke = new Stroke(ChangeLook.Of(change).Color, CrossWidth);
        var (right, bottom) = (x + size.Width, size.Height);
        PageItem[] cross = change.IsGone ? [Line(new(x, 0), new(right, bottom)), Line(new(x, bottom), new(right, 0))] : [];
        return [.. cross, BoxPlacer.ChangeBar(0, size.Height)];

        PlacedPath Line(DrawingPoint start, DrawingPoint end) => new([start, end], IsClosed: false) { Stroke = stroke, ContentId = figure.ContentId };
    }

    private IReadOnlyList<PageItem> Items(FlowFigure figure, ArtworkSize size, double x) => figure.Artwork switch
    {
        Picture picture => [new PlacedPicture(x, 0, size.Width, size.Height, picture) { ContentId = figure.ContentId }],
        Drawing drawing => [.. new DrawingSetter(context, figure.ContentId, size.Width / drawing.Width).Items(drawing).Select(item => item.Moved(x, 0))],
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "An unknown kind of artwork."),
    };
}
