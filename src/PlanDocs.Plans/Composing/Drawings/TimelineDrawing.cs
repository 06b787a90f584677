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
        if (namesMilestones && Height(goals, isDetailed: true) <= look.MostHeight)
            return [(Put(goals, isDetailed: true), goals, true)];
        return [.. Divided().Select(part => (Put(part, isDetailed: false), part, false))];
    }

    /// <summary>As many goals at a time as one drawing holds, and at least one.</summary>
    private IEnumerable<IReadOnlyList<TimelineGoal>> Divided()
    {
        var part = new List<TimelineGoal>();
        foreach (var goal in goals)
        {
            if (part.Count > 0 && Height([.. part, goal], isDetailed: false) > look.MostHeight)
            {
                yield return part;
                part = [];
            }

            part.Add(goal);
        }

        yield return part;
    }

    private double NamesWidth => look.Width * NamesPart;

    /// <summary>All drawings of a timeline share their scale, so that they can be compared.</summary>
    private TimeScale Scale(bool isDetailed)
    {
        var days = goals.SelectMany(goal => new[] { goal.Start, goal.End }).OfType<DateOnly>().ToList();
        var atRight = isDetailed ? StatusMark.Radius + 1 : TimelineMarks.RoomAtRight(look);
        return new TimeScale(days.Min().Year, days.Max().Year, NamesWidth + Gap, look.Width - atRight);
    }

    private List<TimelineRow> Rows(IReadOnlyList<TimelineGoal> shown, TimeScale scale, bool isDetailed)
    {
        var rows = new List<TimelineRow>();
        foreach (var goal in shown)
        {
            rows.Add(isDetailed ? TimelineRow.OfGoal(goal, scale, NamesWidth, look) : TimelineRow.WithMarks(goal, scale, NamesWidth, look));
            if (isDetailed)
                rows.AddRange(goal.Steps.Select(step => TimelineRow.OfStep(step, scale, NamesWidth, look)));
        }

        return rows;
    }

    private double Height(IReadOnlyList<TimelineGoal> shown, bool isDetailed)
    {
        var scale = Scale(isDetailed);
        var rows = Rows(shown, scale, isDetailed);
        return new TimeAxis(scale, look, wording).Height + rows.Sum(row => row.Height) + Legend(rows, 0).Height;
    }

    private StatusLegend Legend(IReadOnlyList<TimelineRow> rows, double top) => new(rows.SelectMany(row => row.Statuses), look, wording, top);

    private Drawing Put(IReadOnlyList<TimelineGoal> shown, bool isDetailed)
    {
        var scale = Scale(isDetailed);
        var rows = Rows(shown, scale, isDetailed);
        var axis = new TimeAxis(scale, look, wording);
        var bottom = axis.Height + rows.Sum(row => row.Height);
        var shapes = axis.Shapes(bottom).ToList();
        var y = axis.Height;
        foreach (var row in rows)
        {
            if (row.StartsGoal && y > axis.Height)
                shapes.Add(new SegmentShape(new(0, y), new(look.Width, y), new Stroke(DrawingLook.LightGrey, 0.4)));
            shapes.AddRange(row.Shapes(y));
            y += row.Height;
        }

        var legend = Legend(rows, bottom);
        shapes.AddRange(legend.Shapes());
        return new Drawing(look.Width, bottom + legend.Height, shapes) { Span = shown[0].Span };
    }
}
