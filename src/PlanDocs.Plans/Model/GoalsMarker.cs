namespace PlanDocs.Plans;

/// <summary>Says where goals stand in the outline.</summary>
/// <param name="Goals">The ids in their order; null for all of them.</param>
public sealed record GoalsMarker(Prose? Heading, IReadOnlyList<Sourced<string>>? Goals, SourceSpan Span) : OutlineItem(Heading, Span)
{
    public Prose? Text { get; init; }
}
