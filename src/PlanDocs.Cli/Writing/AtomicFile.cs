namespace PlanDocs.Cli;

/// <summary>Puts a whole file in its place or leaves the earlier one as it was.</summary>
internal static class AtomicFile
{
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, content, overwrite: true);

    /// <summary>The same where no file stands yet.</summary>
    /// <exception cref="IOException">The folder or the file cannot be written, or a file is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void WriteNew(string path, ReadOnlyMemory<byte> content) => Write(path, content, overwrite: false);

    private static void Write(string path, ReadOnlyMemory<byte> content, bool overwrite)
    {
        using var staged = StagedFile.Write(path, content);
        staged.PutInPlace(overwrite);
    }
}
