namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs import</c> for.</summary>
/// <param name="OutputPath">The file to write, or null for standard output.</param>
internal sealed record ImportOptions(IReadOnlyList<string> Paths, string? OutputPath, bool IsQuiet);
