namespace PlanDocs.Plans;

/// <summary>What a goal said otherwise in the edition before; null where it says the same, or said nothing.</summary>
internal sealed record GoalRevision(Prose? Title, Prose? Statement, Horizon? Horizon, Prose? Target)
{
    private static readonly GoalRevision None = new(null, null, null, null);

    public bool IsNone => this == None;

    public static GoalRevision Of(GoalCourse course) => course is { Then: { } then, Now: { } now }
        ? new(
            Former(then.Title, now.Title),
            Former(then.Statement, now.Statement),
            then.Horizon is { } horizon && now.Horizon is { } newer && !IsSame(horizon, newer) ? horizon : null,
            Former(then.Measure?.Target, now.Measure?.Target))
        : None;

    private static Prose? Former(Prose? then, Prose? now) =>
        then is { Blocks.Count: > 0 } && now is not null && !string.Equals(Words(then), Words(now), StringComparison.Ordinal) ? then : null;

    private static bool IsSame(Horizon then, Horizon now) =>
        then.Date is not null || now.Date is not null ? then.Date == now.Date : string.Equals(Words(then.Text), Words(now.Text), StringComparison.Ordinal);

    /// <summary>Lines that were broken elsewhere say the same.</summary>
    private static string Words(Prose prose) => string.Join(' ', prose.Source.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
