namespace PlanDocs;

/// <summary>A heading of the text (APA 2.27). Whether it is run in is said by the <see cref="PageDesign"/>; its content has no final period.</summary>
/// <param name="Level">1 to 5.</param>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content, string Id) : Block;
