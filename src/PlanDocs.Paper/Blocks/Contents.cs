namespace PlanDocs;

/// <summary>A list of the headings with their pages, under its label, on a new page.</summary>
/// <param name="Depth">The deepest level of heading that is listed, 1 to 5.</param>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
public sealed record Contents(IReadOnlyList<Inline> Label, int Depth, string Id) : Block;
