namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs build</c> for: documents, and where to.</summary>
internal sealed record BuildRequest(BuildOptions Options, string OutputFolder, bool IsQuiet)
{
    /// <summary>The folder that the user named for all documents, where <see cref="OutputFolder"/> is one below it; or null.</summary>
    public string? OutputRoot { get; init; }

    public string PlanPath => Options.PlanPath;
}
