namespace PlanDocs.Tests.Revisions;

/// <summary>Two editions of a paper to compare.</summary>
internal sealed record EditionPair(string Name, Paper Before, Paper After);
