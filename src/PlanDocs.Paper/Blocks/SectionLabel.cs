namespace PlanDocs;

/// <summary>
/// The label of a part of the paper (Abstract, Author Note, Appendix A; APA 2.28): a heading of level 1 in the structure, outside the
/// outline of the text. The title of an appendix follows its label after a <see cref="LineBreak"/>.
/// </summary>
/// <param name="Id">The identifier of the block, unique in the paper.</param>
public sealed record SectionLabel(IReadOnlyList<Inline> Content, string Id) : Block
{
    /// <summary>False only for the author note, which stays in the lower half of the title page.</summary>
    public bool StartsPage { get; init; } = true;
}
