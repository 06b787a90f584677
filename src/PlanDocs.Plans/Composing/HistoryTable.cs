namespace PlanDocs.Plans;

/// <summary>Every goal through all editions of a chain of more than two.</summary>
internal static class HistoryTable
{
    private const string TableId = "tbl-progress-history";
    private const int ColumnCount = 4;

    public static IReadOnlyList<Block> Compose(Composition composing)
    {
        var (wording, words) = (composing.Wording, composing.Wording.Editions);
        var lines = GoalLine.Of(composing.Plan);
        if (composing.Plan.Predecessor?.Predecessor is null || lines.Count == 0)
            return [];
        var table = new Table(TableId, "", [new Text(words.HistoryTitle)])
        {
            Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), ColumnCount)],
            Head = [new TableRow([.. new[] { words.Edition, words.Outcome, wording.Status, words.Measure }.Select(TableCells.Of)])],
            Body = [.. lines.SelectMany(line => Rows(line, composing))],
        };
        return [new Paragraph([new CrossReference(TableId, ""), new Text(words.FollowsTheGoals)]), table];
    }

    private static IEnumerable<TableRow> Rows(GoalLine line, Composition composing)
    {
        var newest = line.Stages[^1];
        var goal = newest.Goal ?? line.Stages[^2].Goal!;
        IReadOnlyList<Inline> name = ReferenceEquals(newest.Edition, composing.Plan) && newest.Goal is not null
            ? [.. GoalMention.Number(goal), new Text(": "), .. goal.Title.Inlines]
            : [new Text(goal.Title.PlainText)];
        return line.Stages.Select(stage => Row(stage, composing.Wording)).Prepend(TableCells.Spanner(name, ColumnCount));
    }

    private static TableRow Row(GoalLine.Stage stage, Wording wording) => new(
    [
        TableCells.Stub([new Text(EditionNames.Of(wording, stage.Edition))]),
        TableCells.Of(wording.Editions.GoalOutcomes[(int)stage.Outcome]),
        TableCells.Of(stage.Goal?.Status is { } status ? wording.Statuses[(int)status.Value] : ""),
        TableCells.Of(stage.Goal?.Measure?.Current?.PlainText ?? ""),
    ]);
}
