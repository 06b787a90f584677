namespace PlanDocs.Plans;

/// <summary>A part of a goal under a heading of the writer's own.</summary>
public sealed record GoalPart(Prose Heading, Prose? Text)
{
    /// <summary>Who sees it; everybody where it names nobody.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get; init; } = [];
}
