namespace PlanDocs.Layout;

/// <summary>Cuts a group of rows into boxes from top to bottom, wherever no part of any cell is in the way.</summary>
internal static class RowSlicer
{
    private const double Tolerance = 0.01;

    /// <param name="height">Of the whole group.</param>
    public static IReadOnlyList<Box> Slice(List<CellPart> parts, double height)
    {
        var slices = new List<Box>();
        var inOrder = parts.OrderBy(part => part.Y).ToList();
        var (top, first) = (0.0, 0);
        while (first < inOrder.Count)
        {
            var (end, foot) = (first, inOrder[first].Y);
            for (; end < inOrder.Count && (end == first || inOrder[end].Y < foot - Tolerance); end++)
                foot = Math.Max(foot, inOrder[end].Y + inOrder[end].Box.Height);
            var bottom = end < inOrder.Count ? inOrder[end].Y : height;
            // Within a slice the order is that of the cells, which is also that of reading.
            slices.Add(Join(parts, inOrder.GetRange(first, end - first), top, bottom));
            (top, first) = (bottom, end);
        }

        if (slices.Count == 0)
            return height > 0 ? [new Box(height)] : [];
        slices[^1] = slices[^1] with { MayBreakAfter = true };
        return slices;
    }

    private static Box Join(List<CellPart> all, List<CellPart> parts, double top, double bottom)
    {
        var inside = parts.Count == all.Count ? all : parts;
        return new Box(bottom - top)
        {
            Lines = [.. inside.SelectMany(part => part.Box.Lines.Select(line => line with { X = line.X + part.X, Baseline = line.Baseline + part.Y - top }))],
            Items = [.. inside.SelectMany(part => part.Box.Items.Select(item => Moved(item, part.X, part.Y - top)))],
            Notes = [.. inside.SelectMany(part => part.Box.Notes)],
            TargetIds = [.. inside.SelectMany(part => part.Box.TargetIds)],
            Figure = inside.Select(part => part.Box.Figure).FirstOrDefault(figure => figure is not null),
            MayBreakAfter = false,
        };
    }

    private static PageItem Moved(PageItem item, double x, double y) => item switch
    {
        Rule rule => rule with { X = rule.X + x, Y = rule.Y + y },
        PlacedPicture picture => picture with { X = picture.X + x, Y = picture.Y + y },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "A box has only rules and pictures besides its lines."),
    };
}
