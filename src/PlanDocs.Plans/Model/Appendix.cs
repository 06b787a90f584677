namespace PlanDocs.Plans;

public sealed record Appendix(Prose? Heading, SourceSpan Span)
{
    public string? Id { get; init; }

    /// <summary>Who sees it; everybody where it names nobody.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get; init; } = [];

    public Prose? Text { get; init; }

    public IReadOnlyList<OutlineItem> Sections { get; init; } = [];
}
