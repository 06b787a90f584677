using PlanDocs.Plans;

namespace PlanDocs.Fuzzing;

/// <summary>A plan's folder without a disk.</summary>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files) : IPlanFiles
{
    public const string NoSuchFile = "PD1021";

    public IReadOnlyList<string> FilesRead => [];

    public Result<byte[]> Read(string path, SourceSpan mention) =>
        files.TryGetValue(path, out var bytes) ? new(bytes, []) : new(null, [new Diagnostic(NoSuchFile, Severity.Error, "no such file", mention)]);
}
