namespace PlanDocs.Plans;

/// <summary>The measures then and now, as a table.</summary>
internal static class MeasuresProgress
{
    private const string TableId = "tbl-progress-measures";

    public static IReadOnlyList<Block> Compose(Composition composing, Plan then, EditionNames names)
    {
        var (wording, words) = (composing.Wording, composing.Wording.Editions);
        var measured = GoalCourse.Of(composing.Plan, then).Where(course => course.Now?.Measure is { Current: not null } or { Target: not null }).ToList();
        if (!measured.Exists(course => course.Then?.Measure is not null))
            return [];
        var old = new OldWording(composing, then);
        var heads = new[] { wording.Goal, words.Measure, Capital(wording.Baseline), names.Then, names.Now, Capital(wording.Target) };
        var table = new Table(TableId, "", [new Text(names.Format(words.MeasuresTitle))])
        {
            Columns = [.. heads.Select(_ => new TableColumn(TextAlignment.Start))],
            Head = [new TableRow([.. heads.Select(TableCells.Of)])],
            Body = [.. measured.Select(course => Row(course, old))],
        };
        return [new Paragraph([new CrossReference(TableId, ""), new Text(names.Format(words.ComparesTheMeasures))]), table];
    }

    private static TableRow Row(GoalCourse course, OldWording old)
    {
        var measure = course.Now!.Measure!;
        return new(
        [
            TableCells.Stub(GoalMention.Number(course.Now)),
            TableCells.Of(GoalDetails.Capitalized((measure.Description ?? measure.Unit)?.Inlines ?? [])),
            TableCells.Of(measure.Baseline?.Inlines ?? []),
            TableCells.Of(old.Of(course.Then?.Measure?.Current?.Inlines ?? [])),
            TableCells.Of(measure.Current?.Inlines ?? []),
            TableCells.Of(measure.Target?.Inlines ?? []),
        ]);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
