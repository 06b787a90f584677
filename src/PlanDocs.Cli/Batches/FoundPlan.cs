namespace PlanDocs.Cli;

/// <summary>A plan, and the folder for its documents.</summary>
internal sealed record FoundPlan(string Path, string OutputFolder)
{
    /// <summary>The full path of its documents without their extensions.</summary>
    public string Target => System.IO.Path.GetFullPath(System.IO.Path.Combine(OutputFolder, System.IO.Path.GetFileNameWithoutExtension(Path)));
}
