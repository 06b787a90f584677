namespace PlanDocs.Plans;

/// <summary>Takes out of the goals what a timeline shows.</summary>
internal sealed class TimelineReading(Composition composing)
{
    private Wording Wording => composing.Wording;

    public IReadOnlyList<TimelineGoal> Goals(IEnumerable<Goal> goals) => [.. goals.Select(Goal)];

    private TimelineGoal Goal(Goal goal)
    {
        var steps = goal.Milestones.Select(Step).ToList();
        var days = steps.Select(step => step.Day).OfType<DateOnly>().ToList();
        // A goal of no certain end that was met ended then.
        var horizon = goal.Horizon?.Date?.LastDay ?? goal.Met?.Value.LastDay;
        var start = days.Append(composing.Plan.Date?.Value ?? composing.Plan.Due?.Value ?? DateOnly.MaxValue).Min();
        var isDated = horizon is not null || days.Count > 0;
        return new TimelineGoal(
            $"{composing.LabelOf(goal)}: {goal.Title.PlainText}",
            isDated ? Earlier(start, horizon) : null,
            isDated ? days.Append(horizon ?? DateOnly.MinValue).Max() : null,
            goal.Status?.Value,
            Facts(HorizonOf(goal), isDated, goal.Status?.Value),
            steps,
            goal.Title.Span);
    }

    private static DateOnly Earlier(DateOnly start, DateOnly? horizon) => horizon is { } end && end < start ? end : start;

    private TimelineStep Step(Milestone step, int index) => new(
        index + 1,
        step.Title.PlainText,
        step.Due?.Value.LastDay,
        step.Status?.Value,
        Facts(step.Due is { } due ? Wording.Date(due.Value) : null, step.Due is not null, step.Status?.Value),
        step.Title.Span);

    private string? HorizonOf(Goal goal) => goal.Horizon is not { } horizon ? null : horizon.Date is { } date ? Wording.Date(date) : horizon.Text.PlainText;

    private TimelineFacts Facts(string? when, bool isDated, GoalStatus? status) =>
        new(when ?? (isDated ? null : Wording.NoDate), status is { } known ? Wording.Statuses[(int)known] : null);
}
