namespace PlanDocs.Layout;

/// <summary>A bookmark.</summary>
/// <param name="TargetId">The identifier of the block it leads to, a key of <see cref="PagedDocument.Destinations"/>.</param>
public sealed record OutlineEntry(string Title, string TargetId, IReadOnlyList<OutlineEntry> Children);
