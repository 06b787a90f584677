namespace PlanDocs.Plans;

/// <summary>
/// Draws goals and milestones over the years. Where the page has room, each milestone has a line of its own with its name; otherwise it is a mark with a number in
/// the rows of its goal. What is still too high becomes several drawings.
/// </summary>
internal sealed class TimelineDrawing(IReadOnlyList<TimelineGoal> goals, DrawingLook look, Wording wording)
{
    /// <summary>Of the width, for the names.</summary>
    private const double NamesPart = 0.42;

    private const double Gap = 8;

    /// <summary>Whether there is anything to draw.</summary>
    public static bool HasDates(IReadOnlyList<TimelineGoal> goals) => goals.Any(goal => goal.End is not null);

    /// <summary>The drawings, each with the goals that it shows.</summary>
    /// <param name="namesMilestones">Whether to name each milestone where there is room.</param>
    public IReadOnlyList<(Drawing Drawing, IReadOnlyList<TimelineGoal> Goals, bool NamesMilestones)> Draw(bool namesMilestones = true)
    {
        if (namesMilestones)
        {
            var detailed = Axis(StatusMark.Radius + 1);
            var groups = goals.Select(goal => Detailed(goal, detailed.Scale)).ToList();
            if (detailed.Height + groups.Sum(group => group.Height) + Legend(groups, 0).Height <= look.MostHeight)
                return [(Put(groups, detailed), goals, true)];
        }

        var axis = Axis(TimelineMarks.RoomAtRight(look));
        var marked = goals.Select(goal => new TimelineGroup(goal, [TimelineRow.WithMarks(goal, axis.Scale, NamesWidth, look)]));
        return [.. Divided(marked, axis).Select(part => (Put(part, axis), (IReadOnlyList<TimelineGoal>)[.. part.Select(group => group.Goal)], false))];
    }

    /// <summary>As many goals at a time as one drawing holds, and at least one.</summary>
    private IEnumerable<IReadOnlyList<TimelineGroup>> Divided(IEnumerable<TimelineGroup> groups, TimeAxis axis)
    {
        var part = new List<TimelineGroup>();
        var height = axis.Height;
        foreach (var group in groups)
        {
            if (part.Count > 0 && height + group.Height + Legend([.. part, group], 0).Height > look.MostHeight)
            {
                yield return part;
                (part, height) = ([], axis.Height);
            }

            part.Add(group);
            height += group.Height;
        }

        yield return part;
    }

    private double NamesWidth => look.Width * NamesPart;

    /// <summary>All drawings of a timeline share their scale, so that they can be compared.</summary>
    /// <param name="roomAtRight">For what stands beside the last day (points).</param>
    private TimeAxis Axis(double roomAtRight)
    {
        var days = goals.SelectMany(goal => new[] { goal.Start, goal.End }).OfType<DateOnly>().ToList();
        return new TimeAxis(new TimeScale(days.Min().Year, days.Max().Year, NamesWidth + Gap, look.Width - roomAtRight), look, wording);
    }

    private TimelineGroup Detailed(TimelineGoal goal, TimeScale scale) =>
        new(goal, [TimelineRow.OfGoal(goal, scale, NamesWidth, look), .. goal.Steps.Select(step => TimelineRow.OfStep(step, scale, NamesWidth, look))]);

    private StatusLegend Legend(IReadOnlyList<TimelineGroup> groups, double top) => new(groups.SelectMany(group => group.Statuses), look, wording, top);

    private Drawing Put(IReadOnlyList<TimelineGroup> groups, TimeAxis axis)
    {
        var bottom = axis.Height + groups.Sum(group => group.Height);
        var shapes = axis.Shapes(bottom).ToList();
        var y = axis.Height;
        foreach (var row in groups.SelectMany(group => group.Rows))
        {
            if (row.StartsGoal && y > axis.Height)
                shapes.Add(new SegmentShape(new(0, y), new(look.Width, y), new Stroke(DrawingLook.LightGrey, 0.4)));
            shapes.AddRange(row.Shapes(y));
            y += row.Height;
        }

        var legend = Legend(groups, bottom);
        shapes.AddRange(legend.Shapes());
        return new Drawing(look.Width, bottom + legend.Height, shapes) { Span = groups[0].Goal.Span };
    }
}
