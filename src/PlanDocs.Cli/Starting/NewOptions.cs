namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs new</c> for.</summary>
/// <param name="Folder">Where to, or null for a folder named after the author.</param>
/// <param name="EssayPath">The essay to start from, or null for the commented example.</param>
internal sealed record NewOptions(string Name, string? Folder, bool IsProfessional, string Language, string? EssayPath, bool IsQuiet);
