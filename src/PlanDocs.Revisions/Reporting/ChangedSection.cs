namespace PlanDocs.Revisions;

/// <summary>The changes below one heading.</summary>
/// <param name="Title">The heading with those around it.</param>
/// <param name="Goal">The id of the goal to which it belongs, or null.</param>
public sealed record ChangedSection(string Title, string? Goal, IReadOnlyList<ReportedChange> Changes);
