namespace PlanDocs.Cli;

/// <summary>Puts a document in its place, unless something of the plan stands there.</summary>
internal static class DocumentFile
{
    /// <returns>What went wrong, or null.</returns>
    public static Diagnostic? TryWrite(string path, byte[] content, IReadOnlyList<string> filesRead)
    {
        var full = Path.GetFullPath(path);
        if (filesRead.Contains(full))
            return Errors.OutputWouldReplaceInput(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            AtomicFile.Write(full, content);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Errors.CannotWrite(path, exception.Message);
        }
    }
}
