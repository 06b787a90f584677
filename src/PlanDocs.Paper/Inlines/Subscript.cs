namespace PlanDocs;

public sealed record Subscript(IReadOnlyList<Inline> Content) : Inline;
