namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs check</c> for.</summary>
/// <param name="Assignment">A file that takes the place of the one that the plan names, or null.</param>
/// <param name="Date">The day that counts as today in place of the plan's own, or null.</param>
/// <param name="Style">A style that overrides the plan's, or null.</param>
internal sealed record CheckOptions(string PlanPath, string? Assignment = null, DateOnly? Date = null, string? Style = null);
