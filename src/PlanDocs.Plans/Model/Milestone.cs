namespace PlanDocs.Plans;

/// <summary>An action or a milestone.</summary>
public sealed record Milestone(Prose Title)
{
    public Sourced<PlanDate>? Due { get; init; }

    public Sourced<GoalStatus>? Status { get; init; }

    public Prose? Evidence { get; init; }
}
