using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>The plan's folder on disk, and a fence around it: links are resolved before a path is believed.</summary>
/// <param name="folder">The folder in which the plan lies.</param>
/// <param name="allowed">Other folders whose files the user lets the plan read.</param>
public sealed class PlanFolder(string folder, IReadOnlyList<string>? allowed = null) : IPlanFiles
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long SizeLimit = 64L * 1024 * 1024;

    /// <summary>The most bytes that all files of one plan may have together.</summary>
    public const long TotalLimit = 128L * 1024 * 1024;

    /// <summary>In a folder of more files, no name is guessed.</summary>
    private const int MostNames = 2_000;

    private readonly string _root = RealPath.Of(folder);
    private readonly IReadOnlyList<string> _allowed = [.. (allowed ?? []).Select(RealPath.Of)];
    private readonly List<string> _read = [];
    private readonly List<FileStamp> _sought = [];
    private readonly List<string> _elsewhere = [];
    private readonly SortedDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _byPath = new(StringComparer.Ordinal);
    private long _total;

    public IReadOnlyList<string> FilesRead => _read;

    /// <summary>Everything that was asked for, found or not, as it stood just before it was read.</summary>
    public IReadOnlyList<FileStamp> FilesSought => _sought;

    /// <summary>The bytes that were read in the folder, by the path as it was mentioned, relative to the folder and with slashes.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => _contents;

    /// <summary>The files that were read outside of the folder, as the plan names them.</summary>
    public IReadOnlyList<string> FilesElsewhere => _elsewhere;

    public Result<byte[]> Read(string path, SourceSpan mention)
    {
        if (Locate(path) is not { } full)
            return new(null, [Errors.FileOutside(path, mention)]);
        if (!_byPath.TryGetValue(full, out var bytes))
        {
            var read = ReadOnce(path, full, mention);
            if (read.Value is null)
                return read;
            _byPath.Add(full, bytes = read.Value);
            _read.Add(full);
        }

        Remember(path, bytes);
        return new(bytes, []);
    }

    private Result<byte[]> ReadOnce(string path, string full, SourceSpan mention)
    {
        _sought.Add(FileStamp.Of(full));
        try
        {
            var file = new FileInfo(full);
            if (!file.Exists)
                return new(null, [Errors.NoSuchFile(path, mention, Near(path, file))]);
            if (file.Length > SizeLimit)
                return new(null, [Errors.FileTooLarge(path, SizeLimit / 1024 / 1024, mention)]);
            if (_total + file.Length > TotalLimit)
                return new(null, [Errors.FilesTooLarge(TotalLimit / 1024 / 1024, mention)]);
            // Pipes and devices claim to be empty, and to open one could mean to wait for ever.
            var bytes = file.Length == 0 ? [] : File.ReadAllBytes(full);
            _total += bytes.Length;
            return new(bytes, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [Errors.FileUnreadable(path, mention)]);
        }
    }

    /// <summary>A file beside the one that is not there, of nearly the same name; as the plan would name it.</summary>
    private static string? Near(string path, FileInfo missing)
    {
        if (missing.Directory is not { Exists: true } folder)
            return null;
        var names = folder.EnumerateFiles().Take(MostNames).Select(file => file.Name).Order(StringComparer.Ordinal);
        return EditDistance.Nearest(missing.Name, names) is { } name ? path[..^Path.GetFileName(path).Length] + name : null;
    }

    private void Remember(string path, byte[] bytes)
    {
        var mentioned = Path.GetFullPath(path, _root);
        if (RealPath.IsInside(mentioned, _root))
            _contents[Path.GetRelativePath(_root, mentioned).Replace(Path.DirectorySeparatorChar, '/')] = bytes;
        else if (!_elsewhere.Contains(path))
            _elsewhere.Add(path);
    }

    /// <summary>The real path of a file that may be read; null for any other.</summary>
    private string? Locate(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return null;
        // Where nothing else is allowed, a path that leaves the folder is not even looked at.
        var mentioned = Path.GetFullPath(Path.Combine(_root, path));
        if (_allowed.Count == 0 && (Path.IsPathRooted(path) || path is [_, ':', ..] || !RealPath.IsInside(mentioned, _root)))
            return null;
        var real = RealPath.Of(mentioned);
        return _allowed.Prepend(_root).Any(folder => RealPath.IsInside(real, folder)) ? real : null;
    }
}
