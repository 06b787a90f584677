namespace PlanDocs.Plans;

public sealed record Goal(Sourced<string> Id, Prose Title)
{
    public SourceSpan Span { get; init; }

    /// <summary>Who sees it; everybody where it names nobody.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get; init; } = [];

    /// <summary>The goal's id in the edition that this one revises, where it was another.</summary>
    public Sourced<string>? Was { get; init; }

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

    /// <summary>When the goal was met.</summary>
    public Sourced<PlanDate>? Met { get; init; }

    /// <summary>What the writer says at the time of this edition about the goal's course: why it was revised, deferred, or dropped.</summary>
    public Prose? Review { get; init; }

    public IReadOnlyList<ProgressEntry> Progress { get; init; } = [];

    public Sourced<PlanDate>? NextReview { get; init; }
}
