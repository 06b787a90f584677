namespace PlanDocs.Cli;

/// <summary>Puts a document in its place, unless something of the plan stands there.</summary>
internal static class DocumentFile
{
    /// <returns>What went wrong, or null.</returns>
    public static Diagnostic? TryWrite(string path, byte[] content, IReadOnlyList<string> filesRead)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return new DocumentFolder(folder, folder.Length == 0 ? "." : folder).Write([(Path.GetFileName(path), content)], filesRead.Contains);
    }
}
