namespace PlanDocs;

/// <summary>Italic text; inside italic text, upright.</summary>
public sealed record Emphasis(IReadOnlyList<Inline> Content) : Inline;
