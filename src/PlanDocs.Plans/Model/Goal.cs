namespace PlanDocs.Plans;

public sealed record Goal(Sourced<string> Id, Prose Title)
{
    public SourceSpan Span { get; init; }

    public Prose? Statement { get; init; }

    public Prose? Rationale { get; init; }

    /// <summary>Professional issues and opportunities.</summary>
    public Prose? Issues { get; init; }

    public IReadOnlyList<GoalPart> Parts { get; init; } = [];

    public Horizon? Horizon { get; init; }

    public Prose? Type { get; init; }

    public IReadOnlyList<Prose> Competencies { get; init; } = [];

    public IReadOnlyList<Milestone> Actions { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<Prose> Resources { get; init; } = [];

    public IReadOnlyList<Prose> Barriers { get; init; } = [];

    public Measure? Measure { get; init; }

    public Sourced<GoalStatus>? Status { get; init; }

    public IReadOnlyList<ProgressEntry> Progress { get; init; } = [];

    public Sourced<PlanDate>? NextReview { get; init; }
}
