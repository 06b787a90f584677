namespace PlanDocs.Plans;

/// <summary>The actions and milestones of a goal as an APA table; a column that nobody filled is left out.</summary>
internal static class MilestoneTable
{
    public static Table? Compose(Composition composing, Goal goal, string goalId)
    {
        if (goal.Actions.Count + goal.Milestones.Count == 0)
            return null;
        var wording = composing.Wording;
        var all = goal.Actions.Concat(goal.Milestones).ToList();
        var columns = Columns(wording, all);
        var what = goal.Actions.Count == 0 ? wording.Milestones : goal.Milestones.Count == 0 ? wording.Actions : wording.ActionsAndMilestones;
        var both = goal.Actions.Count > 0 && goal.Milestones.Count > 0;
        List<TableRow> body =
        [
            .. both ? [TableCells.Spanner([new Text(wording.Actions)], columns.Count + 1)] : Array.Empty<TableRow>(),
            .. goal.Actions.Select(step => Row(step, columns)),
            .. both ? [TableCells.Spanner([new Text(wording.Milestones)], columns.Count + 1)] : Array.Empty<TableRow>(),
            .. goal.Milestones.Select(step => Row(step, columns)),
        ];
        var title = $"{what}: {composing.LabelOf(goal)}";
        return new Table("tbl-" + goalId, "", [new Text(title)])
        {
            Span = all[0].Title.Span,
            Columns = [new TableColumn(TextAlignment.Start), .. columns.Select(_ => new TableColumn(TextAlignment.Start))],
            Head = [new TableRow([TableCells.Of(what), .. columns.Select(column => TableCells.Of(column.Head))])],
            Body = body,
        };
    }

    private static List<(string Head, Func<Milestone, IReadOnlyList<Inline>> Content)> Columns(Wording wording, List<Milestone> steps)
    {
        var columns = new List<(string, Func<Milestone, IReadOnlyList<Inline>>)>();
        if (steps.Exists(step => step.Due is not null))
            columns.Add((wording.Due, step => step.Due is { } due ? [new Text(wording.Date(due.Value)) { Span = due.Span }] : []));
        if (steps.Exists(step => step.Status is not null))
            columns.Add((wording.Status, step => step.Status is { } status ? Status(wording, status, step.Met) : []));
        if (steps.Exists(step => step.Evidence is not null))
            columns.Add((wording.Evidence, step => step.Evidence?.Inlines ?? []));
        return columns;
    }

    private static TableRow Row(Milestone step, List<(string Head, Func<Milestone, IReadOnlyList<Inline>> Content)> columns) =>
        new([TableCells.Stub(step.Title.Inlines), .. columns.Select(column => TableCells.Of(column.Content(step)))]);

    /// <summary>The status in words, and below it the day on which the step was met.</summary>
    private static IReadOnlyList<Inline> Status(Wording wording, Sourced<GoalStatus> status, Sourced<PlanDate>? met)
    {
        var word = new Text(wording.Statuses[(int)status.Value]) { Span = status.Span };
        return met is { } date ? [word, new LineBreak(), new Text(wording.Date(date.Value)) { Span = date.Span }] : [word];
    }
}
