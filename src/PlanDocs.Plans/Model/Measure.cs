namespace PlanDocs.Plans;

/// <summary>How success is judged; the values are the writer's, mostly numbers.</summary>
public sealed record Measure
{
    public SourceSpan Span { get; init; }

    /// <summary>What is measured, in words.</summary>
    public Prose? Description { get; init; }

    public Prose? Baseline { get; init; }

    public Prose? Target { get; init; }

    public Prose? Current { get; init; }

    public Prose? Unit { get; init; }
}
