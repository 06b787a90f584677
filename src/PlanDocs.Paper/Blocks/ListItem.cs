namespace PlanDocs;

public sealed record ListItem(IReadOnlyList<Block> Content)
{
    public SourceSpan Span { get; init; }

    /// <summary>What became of the whole item.</summary>
    public Change? Change { get; init; }
}
