namespace PlanDocs.Plans;

/// <summary>Where a path really leads, with every link on its way followed.</summary>
public static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>The real path of a file or folder, whether or not it is there.</summary>
    /// <exception cref="ArgumentException">The path is empty or has a character that no path can have.</exception>
    public static string Of(string path) => Resolve(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a real path lies below a real folder.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // .NET resolves only the last part of a path, so each folder on the way is asked whether it is a link.
    private static string Resolve(string path, int links)
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
