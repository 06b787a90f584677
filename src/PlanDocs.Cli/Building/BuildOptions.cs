namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs build</c> for.</summary>
/// <param name="Style">A style that overrides the plan's, or null.</param>
internal sealed record BuildOptions(string PlanPath, DocumentFormats Formats, string OutputFolder, string? Style, bool IsQuiet);
