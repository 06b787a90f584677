namespace PlanDocs;

/// <summary>A new line inside a paragraph.</summary>
public sealed record LineBreak : Inline;
