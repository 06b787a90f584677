namespace PlanDocs.Layout;

/// <summary>Turns boxes into the items of one page, and records where targets, figures, and page references have come to stand.</summary>
internal sealed class BoxPlacer(LayoutContext context, int pageIndex)
{
    /// <summary>Between a change bar and the text, in points.</summary>
    private const double ChangeBarDistance = 18;

    private const double ChangeBarWidth = 1.5;

    public List<PageItem> Items { get; } = [];

    private double Left => context.Design.Margins.Left;

    public void Add(PageItem item) => Items.Add(item);

    public void Place(Box box, double y)
    {
        foreach (var id in box.TargetIds)
            context.Destinations.TryAdd(id, new Destination(pageIndex, Left, y) { ElementId = id == TargetFinder.PaperTitleId ? null : id });
        foreach (var item in box.Items)
            Items.Add(item.Moved(Left, y));
        foreach (var line in box.Lines)
            PlaceLine(line, y);
        if (box.Figure is { } figure)
            figure.Tag.BoundingBox = new BoundingBox(pageIndex, Left + figure.X, y + figure.Y, figure.Width, figure.Height);
        if (box.PageReference is { } reference)
            context.PageReferences.Add(new PlacedReference(reference, this, EndOf(box.Lines[^1]), y + box.Lines[^1].Baseline, box.Lines[^1].Metrics));
    }

    /// <summary>The bar beside something that changed, from the left edge of the text's area.</summary>
    public static Rule ChangeBar(double y, double height) => new(-ChangeBarDistance, y, ChangeBarWidth, height);

    /// <summary>The box a second time, as an artifact: without structure, links, footnotes, or targets.</summary>
    public void PlaceRepeated(Box box, double y)
    {
        var items = box.Items.Select(item => item.Moved(Left, y)).Concat(box.Lines.SelectMany(line => line.Line.Place(Left + line.X, y + line.Baseline)));
        foreach (var item in items)
            Items.Add(item with { ContentId = PageItem.Artifact, ArtifactKind = item is Rule ? ArtifactKind.Layout : ArtifactKind.Repetition });
    }

    private double EndOf(BoxLine line) => Left + line.X + line.Line.Width;

    private void PlaceLine(BoxLine line, double y)
    {
        var (x, baseline) = (Left + line.X, y + line.Baseline);
        Items.AddRange(line.Line.Place(x, baseline));
        if (line.Line.HasChangeBar)
            AddChangeBar(baseline, line.Metrics);
        foreach (var link in line.Line.Links)
            Items.Add(context.Links.Area(link.LinkId, x + link.X, baseline - line.Metrics.Ascent, link.Width, line.Metrics.Ascent + line.Metrics.Descent));
    }

    /// <summary>The bars of cells side by side are one.</summary>
    private void AddChangeBar(double baseline, FontMetrics metrics)
    {
        var bar = ChangeBar(baseline - metrics.Ascent, metrics.Ascent + metrics.Descent).Moved(Left, 0);
        if (!Items.Contains(bar))
            Items.Add(bar);
    }
}
