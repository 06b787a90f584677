using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Cli;

/// <summary>
/// A whole file that waits beside its place under a name of its own, so that putting it there is one step, which replaces the earlier file or does nothing. A run
/// that is killed leaves the waiting file behind, and the next run that writes into the folder removes it.
/// </summary>
internal sealed partial class StagedFile : IDisposable
{
    /// <summary>Folders that were looked through already: a thousand documents in one folder need that once.</summary>
    private static readonly ConcurrentDictionary<string, bool> Cleared = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly string _waiting;

    private StagedFile(string path, string waiting)
    {
        _path = path;
        _waiting = waiting;
    }

    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    public static StagedFile Write(string path, ReadOnlyMemory<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (Cleared.TryAdd(folder, true))
            RemoveAbandoned(folder);
        if (Directory.Exists(path))
            throw new IOException("a folder has this name");
        var staged = new StagedFile(path, Path.Combine(folder, string.Create(
            CultureInfo.InvariantCulture, $".{Path.GetFileName(path)}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.partial")));
        try
        {
            // A new file only: a link that lies there under this name could lead anywhere.
            File.Delete(staged._waiting);
            using var stream = new FileStream(staged._waiting, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(content.Span);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    public void PutInPlace(bool overwrite = true) => File.Move(_waiting, _path, overwrite);

    /// <summary>Removes the waiting file, if it still waits.</summary>
    public void Dispose() => TryDelete(_waiting);

    internal static void RemoveAbandoned(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, ".*.partial"))
        {
            if (Name().Match(Path.GetFileName(path)) is { Success: true } name && !IsRunning(int.Parse(name.Groups["process"].Value, CultureInfo.InvariantCulture)))
                TryDelete(path);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays, and the next run tries again; the failure that brought us here, if any, is the one to report.
        }
    }

    [GeneratedRegex(@"^\..+\.(?<process>[0-9]{1,9})-[0-9]+\.partial$")]
    private static partial Regex Name();
}
