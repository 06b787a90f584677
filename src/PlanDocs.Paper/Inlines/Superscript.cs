namespace PlanDocs;

public sealed record Superscript(IReadOnlyList<Inline> Content) : Inline;
