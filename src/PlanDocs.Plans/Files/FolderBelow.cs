namespace PlanDocs.Plans;

/// <summary>The files of an edition that stands in a folder below the plan's: its own paths start there, and the fence is the plan's.</summary>
internal sealed class FolderBelow(IPlanFiles files, string folder) : IPlanFiles
{
    public Result<byte[]> Read(string path, SourceSpan mention) => files.Read(Path.Combine(folder, path), mention);

    public IReadOnlyList<string> FilesRead => files.FilesRead;
}
