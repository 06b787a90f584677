namespace PlanDocs.Layout;

/// <summary>A figure's artwork with the texts that must share its page.</summary>
/// <param name="Tag">The element that gets the artwork's bounding box.</param>
internal sealed record FlowFigure(
    IReadOnlyList<FlowBlock> Above, Artwork Artwork, ParagraphLook Look, IReadOnlyList<FlowBlock> Below, StructureTag Tag, int ContentId) : FlowBlock
{
    /// <summary>What became of the picture as a whole; null for one that both editions have.</summary>
    public Change? Change { get; init; }
}
