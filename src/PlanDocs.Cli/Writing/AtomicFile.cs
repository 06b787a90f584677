namespace PlanDocs.Cli;

/// <summary>Puts a whole file in its place or leaves the earlier one as it was.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes to a temporary name beside the target and renames it, which replaces the target in one step. The temporary name is fixed
    /// by the target's, so that a run that was killed leaves at most one stray file, and the next run uses that up.
    /// </summary>
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, content, overwrite: true);

    /// <summary>The same where no file stands yet.</summary>
    /// <exception cref="IOException">The folder or the file cannot be written, or a file is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static void WriteNew(string path, ReadOnlyMemory<byte> content) => Write(path, content, overwrite: false);

    private static void Write(string path, ReadOnlyMemory<byte> content, bool overwrite)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path) ?? "", "." + Path.GetFileName(path) + ".partial");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(content.Span);
            }

            File.Move(temporary, path, overwrite);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that brought us here is the one to report.
        }
    }
}
