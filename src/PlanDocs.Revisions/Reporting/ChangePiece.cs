namespace PlanDocs.Revisions;

/// <summary>A stretch of text in a reported change.</summary>
/// <param name="Kind">What became of it; null for text that both editions have.</param>
public sealed record ChangePiece(ChangeKind? Kind, string Text);
