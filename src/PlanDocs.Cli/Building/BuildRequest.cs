namespace PlanDocs.Cli;

/// <summary>What the user asked <c>plandocs build</c> for: documents, and where to.</summary>
internal sealed record BuildRequest(BuildOptions Options, string OutputFolder, bool IsQuiet)
{
    public string PlanPath => Options.PlanPath;
}
