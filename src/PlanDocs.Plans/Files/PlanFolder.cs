namespace PlanDocs.Plans;

/// <summary>The plan's folder on disk, and a fence around it: links are resolved before a path is believed.</summary>
public sealed class PlanFolder(string folder) : IPlanFiles
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long SizeLimit = 256L * 1024 * 1024;

    private readonly string _root = Resolve(Path.GetFullPath(folder));
    private readonly List<string> _read = [];
    private readonly List<FileStamp> _sought = [];
    private readonly SortedDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    public IReadOnlyList<string> FilesRead => _read;

    /// <summary>Everything that was asked for, found or not, as it stood just before it was read.</summary>
    public IReadOnlyList<FileStamp> FilesSought => _sought;

    /// <summary>The bytes that were read, by the path as it was mentioned, relative to the folder and with slashes.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => _contents;

    public Result<byte[]> Read(string path, SourceSpan mention)
    {
        if (Locate(path) is not { } full)
            return new(null, [Errors.FileOutside(path, mention)]);
        _sought.Add(FileStamp.Of(full));
        try
        {
            var file = new FileInfo(full);
            if (!file.Exists)
                return new(null, [Errors.NoSuchFile(path, mention)]);
            if (file.Length > SizeLimit)
                return new(null, [Errors.FileTooLarge(path, SizeLimit / 1024 / 1024, mention)]);
            var bytes = File.ReadAllBytes(full);
            if (!_read.Contains(full))
                _read.Add(full);
            _contents[Path.GetRelativePath(_root, Path.GetFullPath(path, _root)).Replace(Path.DirectorySeparatorChar, '/')] = bytes;
            return new(bytes, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [Errors.FileUnreadable(path, mention)]);
        }
    }

    /// <summary>The real path of a file inside the folder; null for one outside it.</summary>
    private string? Locate(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path) || path is [_, ':', ..])
            return null;
        var full = Path.GetFullPath(Path.Combine(_root, path));
        if (!IsInside(full))
            return null;
        var real = Resolve(full);
        return IsInside(real) ? real : null;
    }

    private bool IsInside(string path) =>
        path.StartsWith(_root.EndsWith(Path.DirectorySeparatorChar) ? _root : _root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // .NET resolves only the last part of a path, so each folder on the way is asked whether it is a link. 40 is what Linux allows.
    private static string Resolve(string path, int links = 40)
    {
        var root = Path.GetPathRoot(path)!;
        var real = root;
        var parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var next = Path.Combine(real, parts[i]);
            if (links > 0 && LinkTarget(next) is { } target)
                return Resolve(Path.GetFullPath(Path.Combine([real, target, .. parts[(i + 1)..]])), links - 1);
            real = next;
        }

        return real;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
