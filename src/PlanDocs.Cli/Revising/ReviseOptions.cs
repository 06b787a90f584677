namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs revise</c> for.</summary>
/// <param name="Year">Null for the year after the plan's.</param>
/// <param name="Date">Null to move the plan's own dates.</param>
/// <param name="OutputPath">Null for the plan's name with the year.</param>
internal sealed record ReviseOptions(string PlanPath, int? Year, DateOnly? Date, string? OutputPath, bool IsQuiet);
