namespace PlanDocs.Plans;

public sealed record Section(Prose? Heading, SourceSpan Span) : OutlineItem(Heading, Span)
{
    /// <summary>The id that the writer gave, or null.</summary>
    public string? Id { get; init; }

    public Prose? Text { get; init; }

    public IReadOnlyList<OutlineItem> Sections { get; init; } = [];
}
