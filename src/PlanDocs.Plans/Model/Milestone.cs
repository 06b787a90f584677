namespace PlanDocs.Plans;

/// <summary>An action or a milestone.</summary>
public sealed record Milestone(Prose Title)
{
    /// <summary>Who sees it; everybody where it names nobody.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get; init; } = [];

    public Sourced<PlanDate>? Due { get; init; }

    public Sourced<GoalStatus>? Status { get; init; }

    /// <summary>When the step was done.</summary>
    public Sourced<PlanDate>? Met { get; init; }

    /// <summary>The step's title in the edition that this one revises, where it was another.</summary>
    public Prose? Was { get; init; }

    public Prose? Evidence { get; init; }
}
