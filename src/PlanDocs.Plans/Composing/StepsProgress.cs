using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>The actions and milestones that were met, missed, moved, begun, given up, or added, judged by the dates of the edition before.</summary>
internal static class StepsProgress
{
    private const string TableId = "tbl-progress-steps";
    private const int ColumnCount = 4;

    public static (string Name, IReadOnlyList<Block> Blocks) Compose(Composition composing, Plan then, EditionNames names)
    {
        var words = composing.Wording.Editions;
        var today = Today(composing.Plan);
        var old = new OldWording(composing, then);
        var shown = GoalCourse.Of(composing.Plan, then)
            .Select(goal => (Goal: goal, Steps: Changed(goal, today)))
            .Where(goal => goal.Steps.Count > 0).ToList();
        var what = What(composing.Wording, composing.Plan.Goals.Concat(then.Goals));
        if (shown.Count == 0)
            return (what, []);
        var table = new Table(TableId, "", [new Text(string.Format(CultureInfo.InvariantCulture, words.StepsTitle, names.Then, what))])
        {
            Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), ColumnCount)],
            Head = [new TableRow([.. new[] { what, composing.Wording.Due, words.MetOn, words.Outcome }.Select(TableCells.Of)])],
            Body =
            [
                .. shown.SelectMany(goal => goal.Steps.Select(step => Row(composing.Wording, step.Course, step.Outcome, old))
                    .Prepend(TableCells.Spanner(GoalMention.Full(goal.Goal, old), ColumnCount))),
            ],
        };
        return (what, [new Paragraph([new CrossReference(TableId, ""), new Text(names.Format(words.ComparesTheSteps))]), table]);
    }

    /// <summary>The day on which the edition speaks.</summary>
    private static DateOnly Today(Plan plan) => (plan.Date ?? plan.Due)?.Value ?? plan.NamedEdition?.FirstDay ?? DateOnly.MinValue;

    /// <summary>The steps of a new goal are new with it, and stand there; those of a goal that was done with, or has left the plan, say nothing.</summary>
    private static List<(StepCourse Course, StepOutcome Outcome)> Changed(GoalCourse goal, DateOnly today) => goal is { Then: { }, Now: { } }
        ? [.. StepCourse.Of(goal.Now, goal.Then).Select(course => (course, Outcomes.Of(course, today))).Where(step => step.Item2 != StepOutcome.Unchanged)]
        : [];

    private static TableRow Row(Wording wording, StepCourse course, StepOutcome outcome, OldWording old)
    {
        var title = course.Now?.Title.Inlines ?? old.Of(course.Then!.Title.Inlines);
        var due = course.Then?.Due ?? course.Now?.Due;
        var pattern = wording.Editions.StepOutcomes[(int)outcome];
        var renewed = course.Now?.Due is { } date ? wording.Date(date.Value) : "";
        return new(
        [
            TableCells.Stub(title),
            TableCells.Of(due is { } promised ? wording.Date(promised.Value) : ""),
            TableCells.Of(course.Now?.Met is { } met ? wording.Date(met.Value) : ""),
            TableCells.Of(string.Format(CultureInfo.InvariantCulture, pattern, renewed)),
        ]);
    }

    private static string What(Wording wording, IEnumerable<Goal> goals)
    {
        var all = goals.ToList();
        return all.TrueForAll(goal => goal.Actions.Count == 0) ? wording.Milestones
            : all.TrueForAll(goal => goal.Milestones.Count == 0) ? wording.Actions : wording.ActionsAndMilestones;
    }
}
