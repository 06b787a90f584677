namespace PlanDocs.Layout;

/// <summary>A footnote's paragraphs, anchored at its number in the text.</summary>
internal sealed record FlowFootnote(IReadOnlyList<FlowBlock> Content);
