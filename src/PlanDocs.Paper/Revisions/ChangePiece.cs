namespace PlanDocs;

/// <summary>A stretch of text, and what became of it.</summary>
/// <param name="Kind">What became of it; null for text that both editions have.</param>
public sealed record ChangePiece(ChangeKind? Kind, string Text);
