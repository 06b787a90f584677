namespace PlanDocs;

public sealed record ListItem(IReadOnlyList<Block> Content)
{
    public SourceSpan Span { get; init; }
}
