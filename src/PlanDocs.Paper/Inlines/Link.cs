namespace PlanDocs;

/// <summary>Text that leads somewhere.</summary>
public sealed record Link(LinkTarget Target, IReadOnlyList<Inline> Content) : Inline;
