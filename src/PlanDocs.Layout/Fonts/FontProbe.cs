using Microsoft.Win32.SafeHandles;

namespace PlanDocs.Layout;

/// <summary>Reads the few bytes of a font file that name its faces, so that a folder of hundreds of fonts is looked through in milliseconds.</summary>
internal static class FontProbe
{
    private const int DirectoryBytes = 2048;
    private const int TableLimit = 1 << 20;

    /// <summary>The faces in a file that have outlines and a family; none for a file that cannot be read or is no font.</summary>
    public static IReadOnlyList<FontEntry> Faces(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var start = Read(file, 0, DirectoryBytes);
            var entries = new List<FontEntry>();
            for (var index = 0; index < TableDirectory.FaceCount(start); index++)
            {
                if (Entry(file, path, index, new TableDirectory(start, index)) is { } entry)
                    entries.Add(entry);
            }

            return entries;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The characters of a face; none if the file cannot be read any more.</summary>
    public static CharacterMap Characters(string path, int index)
    {
        try
        {
            using var file = File.OpenHandle(path);
            return new CharacterMap(Table(file, new TableDirectory(Read(file, 0, DirectoryBytes), index), "cmap"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new CharacterMap(default);
        }
    }

    private static FontEntry? Entry(SafeFileHandle file, string path, int index, TableDirectory directory)
    {
        // Bitmap-only fonts of emoji (CBDT, sbix) cannot be embedded as outlines.
        if (!directory.Contains("glyf") && !directory.Contains("CFF "))
            return null;
        ReadOnlySpan<byte> names = Table(file, directory, "name");
        if (NameTable.Name(names, NameTable.Family) is not { } family)
            return null;
        ReadOnlySpan<byte> os2 = Table(file, directory, "OS/2");
        var selection = os2.U16(62);
        var typographic = NameTable.Name(names, NameTable.TypographicFamily) ?? family;
        return new FontEntry(path, index, family, typographic, (selection & 0x20) != 0, (selection & 0x201) != 0, os2.U16(4));
    }

    private static byte[] Table(SafeFileHandle file, TableDirectory directory, string tag)
    {
        var (offset, length) = directory[tag];
        return Read(file, offset, (int)Math.Min(length, TableLimit));
    }

    private static byte[] Read(SafeFileHandle file, long offset, int length)
    {
        var buffer = new byte[Math.Max(0, (int)Math.Min(length, RandomAccess.GetLength(file) - offset))];
        var count = buffer.Length == 0 ? 0 : RandomAccess.Read(file, buffer, offset);
        return count == buffer.Length ? buffer : buffer[..count];
    }
}
