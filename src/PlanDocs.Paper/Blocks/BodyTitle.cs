namespace PlanDocs;

/// <summary>The title again, above the text, on a new page; it stands in for a heading (APA 2.11).</summary>
public sealed record BodyTitle(IReadOnlyList<Inline> Content) : Block
{
    /// <summary>The identifier of the block, unique in the paper.</summary>
    public string Id { get; init; } = "text";
}
