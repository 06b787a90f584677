namespace PlanDocs.Plans;

/// <summary>The rows of one goal, which stay together in one drawing.</summary>
internal sealed record TimelineGroup(TimelineGoal Goal, IReadOnlyList<TimelineRow> Rows)
{
    public double Height { get; } = Rows.Sum(row => row.Height);

    public IEnumerable<GoalStatus?> Statuses => Rows.SelectMany(row => row.Statuses);
}
