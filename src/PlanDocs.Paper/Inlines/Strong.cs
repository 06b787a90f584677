namespace PlanDocs;

/// <summary>Bold text.</summary>
public sealed record Strong(IReadOnlyList<Inline> Content) : Inline;
