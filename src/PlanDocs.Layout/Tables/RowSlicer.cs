namespace PlanDocs.Layout;

/// <summary>
/// Cuts a group of rows into boxes from top to bottom, wherever no part of any cell is in the way. Where cells with lines of different heights leave no such
/// place for long, what would be cut through moves down.
/// </summary>
internal static class RowSlicer
{
    private const double Tolerance = 0.01;

    /// <param name="height">Of the whole group.</param>
    /// <param name="limit">The height that a slice may have, unless a single part is higher.</param>
    public static IReadOnlyList<Box> Slice(List<CellPart> parts, double height, double limit)
    {
        if (parts.Count == 0)
            return height > 0 ? [new Box(height)] : [];
        var slices = new List<Box>();
        var (left, top) = (parts.OrderBy(part => part.Y).ToList(), 0.0);
        for (var first = 0; first < left.Count;)
        {
            var end = CleanCut(left, first, out var foot);
            if (foot - top > limit)
            {
                (end, var lower) = MoveDown(left, first, end, top + limit);
                height += lower;
            }

            var bottom = end < left.Count ? left[end].Y : height;
            slices.Add(Join(left.GetRange(first, end - first), top, bottom));
            (top, first) = (bottom, end);
        }

        slices[^1] = slices[^1] with { MayBreakAfter = true };
        return slices;
    }

    /// <summary>The first part, after one or more, above which a line meets no text.</summary>
    private static int CleanCut(List<CellPart> parts, int first, out double foot)
    {
        var end = first;
        for (foot = parts[first].Y; end < parts.Count && (end == first || parts[end].Y < foot - Tolerance); end++)
            foot = Math.Max(foot, parts[end].Bottom);
        return end;
    }

    /// <summary>Keeps the parts that end above a limit, at least one, before all others, and moves the others below them.</summary>
    private static (int End, double Distance) MoveDown(List<CellPart> parts, int first, int end, double limit)
    {
        var kept = parts.GetRange(first, end - first).Where(part => part.Bottom <= limit).ToList();
        if (kept.Count == 0)
            kept = [parts[first]];
        var moved = parts.Skip(first).Except(kept).ToList();
        if (moved.Count == 0)
            return (end, 0);
        var distance = Math.Max(0, kept.Max(part => part.Bottom) - moved[0].Y);
        parts.RemoveRange(first, parts.Count - first);
        parts.AddRange(kept);
        parts.AddRange(moved.Select(part => part with { Y = part.Y + distance }));
        return (first + kept.Count, distance);
    }

    private static Box Join(List<CellPart> inside, double top, double bottom)
    {
        return new Box(bottom - top)
        {
            Lines = [.. inside.SelectMany(part => part.Box.Lines.Select(line => line with { X = line.X + part.X, Baseline = line.Baseline + part.Y - top }))],
            Items = [.. inside.SelectMany(part => part.Box.Items.Select(item => item.Moved(part.X, part.Y - top)))],
            Notes = [.. inside.SelectMany(part => part.Box.Notes)],
            TargetIds = [.. inside.SelectMany(part => part.Box.TargetIds)],
            Figure = inside.Select(part => part.Box.Figure?.Moved(part.X, part.Y - top)).FirstOrDefault(figure => figure is not null),
            MayBreakAfter = false,
        };
    }
}
