namespace PlanDocs.Plans;

/// <summary>A timeline in words, and as a table.</summary>
internal static class TimelineText
{
    /// <summary>Everything that the drawing shows, for whoever cannot see it.</summary>
    public static string Describe(IReadOnlyList<TimelineGoal> goals) => string.Join(' ', goals.Select(Describe));

    private static string Describe(TimelineGoal goal)
    {
        var steps = goal.Steps.Select(step => $"{step.Number}. {Said(step.Title, step.Facts)}");
        return Said(goal.Title, goal.Facts) + (goal.Steps.Count > 0 ? ": " + string.Join("; ", steps) : "") + ".";
    }

    private static string Said(string title, TimelineFacts facts) => facts.Joined(", ") is { Length: > 0 } words ? $"{title} ({words})" : title;

    public static Table Table(IReadOnlyList<TimelineGoal> goals, Wording wording) => new("tbl-timeline", "", [new Text(wording.TimelineTitle)])
    {
        Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), 3)],
        Head = [new TableRow([Cell(wording.GoalOrMilestone), Cell(wording.Due), Cell(wording.Status)])],
        Body = [.. goals.SelectMany(Rows)],
    };

    private static IEnumerable<TableRow> Rows(TimelineGoal goal) => goal.Steps
        .Select(step => Row($"{step.Number}. {step.Title}", step.Facts, step.Span))
        .Prepend(Row(goal.Title, goal.Facts, goal.Span));

    private static TableRow Row(string title, TimelineFacts facts, SourceSpan span) =>
        new([Cell(title, span) with { IsRowHeader = true }, Cell(facts.When ?? "—", span), Cell(facts.Status ?? "—", span)]);

    private static TableCell Cell(string text, SourceSpan span = default) => new([new Paragraph([new Text(text) { Span = span }]) { Kind = ParagraphKind.Continued }]);
}
