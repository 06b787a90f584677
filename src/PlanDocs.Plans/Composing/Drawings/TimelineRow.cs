namespace PlanDocs.Plans;

/// <summary>A row of a timeline: names at the left, and beside them what happens when.</summary>
/// <param name="Bold">The lines of the title.</param>
/// <param name="Plain">The lines below it.</param>
/// <param name="Marks">What stands at the right, for the middle of the first line.</param>
internal sealed record TimelineRow(IReadOnlyList<string> Bold, IReadOnlyList<string> Plain, DrawingLook Look, Func<double, IEnumerable<Shape>> Marks)
{
    private const double Padding = 2.5;
    private const double StepIndent = 10;
    private const double BarHeight = 4;
    private const string Separator = " · ";

    public SourceSpan Span { get; private init; }

    /// <summary>Where the lines begin and end.</summary>
    public double Left { get; private init; }

    public double Right { get; private init; }

    /// <summary>The statuses whose marks it shows.</summary>
    public IReadOnlyList<GoalStatus?> Statuses { get; private init; } = [];

    public bool StartsGoal { get; private init; }

    /// <summary>What the lanes of marks below the first line need.</summary>
    public double MarksHeight { get; private init; }

    public double Height => Math.Max((Bold.Count + Plain.Count) * Look.LineHeight, Look.LineHeight + MarksHeight) + (2 * Padding);

    /// <summary>A goal's bar, with the mark of its status at the end.</summary>
    public static TimelineRow OfGoal(TimelineGoal goal, TimeScale scale, double width, DrawingLook look)
    {
        var title = TextBreaker.Break(goal.Title, width, look.FontSize, bold: true);
        var facts = TextBreaker.Break(goal.Facts.Joined(Separator), width, look.FontSize);
        return new TimelineRow(title, facts, look, middle => Bar(goal, scale, middle, look))
        {
            Span = goal.Span,
            Right = width,
            Statuses = goal.End is null ? [] : [goal.Status],
            StartsGoal = true,
        };
    }

    /// <summary>A goal's bar, and below it the marks of its milestones with their numbers.</summary>
    public static TimelineRow WithMarks(TimelineGoal goal, TimeScale scale, double width, DrawingLook look)
    {
        var row = OfGoal(goal, scale, width, look);
        var marks = new TimelineMarks(goal.Steps, scale, look);
        return row with
        {
            Marks = middle => row.Marks(middle).Concat(marks.Shapes(middle)),
            MarksHeight = marks.Height,
            Statuses = [.. row.Statuses, .. goal.Steps.Where(step => step.Day is not null).Select(step => step.Status)],
        };
    }

    /// <summary>A milestone with its mark.</summary>
    public static TimelineRow OfStep(TimelineStep step, TimeScale scale, double width, DrawingLook look)
    {
        var facts = step.Facts.Joined(Separator);
        var lines = TextBreaker.Break(facts.Length > 0 ? step.Title + Separator + facts : step.Title, width - StepIndent, look.FontSize);
        return new TimelineRow([], lines, look, middle => step.Day is { } day ? StatusMark.Shapes(step.Status, scale.At(day), middle, look) : [])
        {
            Span = step.Span,
            Left = StepIndent,
            Right = width,
            Statuses = step.Day is null ? [] : [step.Status],
        };
    }

    public IEnumerable<Shape> Shapes(double top)
    {
        var y = top + Padding;
        if (Bold.Count > 0)
            yield return new TextShape(Left, y, Right - Left, Bold) { Bold = true, Span = Span };
        if (Plain.Count > 0)
            yield return new TextShape(Left, y + (Bold.Count * Look.LineHeight), Right - Left, Plain) { Span = Span };
        foreach (var shape in Marks(y + (Look.LineHeight / 2)))
            yield return shape;
    }

    private static IEnumerable<Shape> Bar(TimelineGoal goal, TimeScale scale, double middle, DrawingLook look)
    {
        if (goal.Start is not { } start || goal.End is not { } end)
            return [];
        var (left, right) = (scale.At(start), scale.At(end));
        var bar = new RectangleShape(left, middle - (BarHeight / 2), Math.Max(0.1, right - left), BarHeight) { Fill = new Fill(DrawingLook.Pale), Stroke = new Stroke(look.Accent, 0.4) };
        return StatusMark.Shapes(goal.Status, right, middle, look).Prepend(bar);
    }
}
