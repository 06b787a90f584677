namespace PlanDocs.Citations;

/// <summary>An entry of the list of works.</summary>
public sealed record RenderedEntry(ReferenceItem Item, IReadOnlyList<DisplayedPart> Parts);
