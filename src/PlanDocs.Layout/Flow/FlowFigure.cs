namespace PlanDocs.Layout;

/// <summary>A figure's picture with the texts that must share its page.</summary>
/// <param name="Tag">The element that gets the picture's bounding box.</param>
internal sealed record FlowFigure(
    IReadOnlyList<FlowBlock> Above, Picture Picture, ParagraphLook Look, IReadOnlyList<FlowBlock> Below, StructureTag Tag, int ContentId) : FlowBlock;
