namespace PlanDocs;

/// <summary>Underlined text, for citation styles that ask for it.</summary>
public sealed record Underline(IReadOnlyList<Inline> Content) : Inline;
