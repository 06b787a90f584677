namespace PlanDocs.Layout;

/// <summary>
/// The fonts of a machine. A family is first sought under the file names that it usually has, which needs no font to be read but the one found; only a family
/// that is not found so makes the catalog look into every file, once.
/// </summary>
public sealed class FontCatalog
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];
    private readonly Lazy<IReadOnlyDictionary<string, string>> _files;
    private readonly Lazy<IReadOnlyList<FontEntry>> _entries;
    private readonly Dictionary<(string, int), FontFace?> _faces = [];

    /// <param name="folders">Looked through with all folders in them, the first ones first.</param>
    public FontCatalog(IReadOnlyList<string> folders)
    {
        Folders = folders;
        _files = new(() => FilesByName(folders));
        _entries = new(() => [.. _files.Value.Values.Order(StringComparer.Ordinal).SelectMany(FontProbe.Faces)]);
    }

    private FontCatalog(FontCatalog other)
    {
        Folders = other.Folders;
        _files = other._files;
        _entries = other._entries;
    }

    /// <summary>The same fonts for another thread, with faces of their own.</summary>
    public FontCatalog ForAnotherThread() => new(this);

    /// <summary>The fonts that this machine's system and user have installed.</summary>
    public static FontCatalog OfSystem() => new(FontFolders.OfSystem());

    public IReadOnlyList<string> Folders { get; }

    /// <summary>Every usable face; the first call reads a little of each font file.</summary>
    internal IReadOnlyList<FontEntry> Entries => _entries.Value;

    /// <summary>The face of a family with exactly this style, sought by file name only.</summary>
    internal FontFace? FindByFileName(string family, bool bold, bool italic)
    {
        foreach (var name in FontFamilies.FileNames(family, bold, italic))
        {
            foreach (var extension in Extensions)
            {
                if (_files.Value.TryGetValue(name + extension, out var path) && Open(path, 0) is { } face && IsOf(face, family, bold, italic))
                    return face;
            }
        }

        return null;
    }

    /// <summary>The face of a family with this style, and the weight nearest to regular or bold; null if the family or the style is not installed.</summary>
    public FontFace? Find(string family, bool bold, bool italic) =>
        FindByFileName(family, bold, italic) ?? FindByName(family, bold, italic);

    /// <summary>The face at a place in a file, read whole; null where it is missing or broken. The same face is the same object.</summary>
    internal FontFace? Open(string path, int index)
    {
        if (!_faces.TryGetValue((path, index), out var face))
            _faces[(path, index)] = face = FontFiles.TryOpen(path, index);
        return face;
    }

    private FontFace? FindByName(string family, bool bold, bool italic)
    {
        var weight = bold ? 700 : 400;
        return Entries
            .Where(entry => entry.Is(family) && entry.Italic == italic && (entry.Weight >= 600 || entry.Bold) == bold)
            .OrderBy(entry => Math.Abs(entry.Weight - weight))
            .Select(entry => Open(entry.Path, entry.Index))
            .FirstOrDefault(face => face is not null);
    }

    private static bool IsOf(FontFace face, string family, bool bold, bool italic) =>
        face.IsBold == bold && face.IsItalic == italic
        && (string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase) || string.Equals(face.TypographicFamily, family, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> FilesByName(IReadOnlyList<string> folders)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var found = Directory.EnumerateFiles(folder, "*", options).Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
            // The order in which a file system lists its files must not decide between two of the same name.
            foreach (var path in found.Order(StringComparer.Ordinal))
                files.TryAdd(Path.GetFileName(path), path);
        }

        return files;
    }
}
