namespace PlanDocs.Citations;

/// <summary>All citations in their order, and the list of works in the order of the style.</summary>
public sealed record RenderedReferences(IReadOnlyList<IReadOnlyList<Inline>> Citations, IReadOnlyList<RenderedEntry> Entries);
