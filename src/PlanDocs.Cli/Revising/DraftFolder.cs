using PlanDocs.Plans;

namespace PlanDocs.Cli;

/// <summary>A plan's folder as it will be when a file that is not yet written stands in it.</summary>
internal sealed class DraftFolder(IPlanFiles files, string name, byte[] content) : IPlanFiles
{
    public Result<byte[]> Read(string path, SourceSpan mention) => path == name ? new(content, []) : files.Read(path, mention);

    public IReadOnlyList<string> FilesRead => files.FilesRead;
}
