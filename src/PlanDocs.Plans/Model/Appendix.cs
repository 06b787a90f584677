namespace PlanDocs.Plans;

public sealed record Appendix(Prose? Heading, SourceSpan Span)
{
    public string? Id { get; init; }

    public Prose? Text { get; init; }

    public IReadOnlyList<OutlineItem> Sections { get; init; } = [];
}
