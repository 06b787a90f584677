namespace PlanDocs.Plans;

/// <summary>The files of an edition that stands in a folder below the plan's: its own paths start there, and the fence is the plan's.</summary>
public sealed class FolderBelow(IPlanFiles files, string folder) : IPlanFiles
{
    public Result<byte[]> Read(string path, SourceSpan mention) => files.Read(Path.Combine(folder, path), mention);

    public IReadOnlyList<string> FilesRead => files.FilesRead;

    /// <summary>The files of an edition as it sees them, from those of the plan that revises it.</summary>
    public static IPlanFiles Of(IPlanFiles files, string planPath, string editionPath) =>
        Path.GetRelativePath(Folder(planPath), Folder(editionPath)) is var folder && folder == "." ? files : new FolderBelow(files, folder);

    internal static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
}
