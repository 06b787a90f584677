namespace PlanDocs.Plans;

public sealed record Affiliation(string Id, SourceSpan Span)
{
    public Prose? Department { get; init; }

    public Prose? Institution { get; init; }

    public Prose? Location { get; init; }
}
