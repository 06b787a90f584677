using PlanDocs.Reading;

namespace PlanDocs.Cli;

/// <summary>A folder that files from elsewhere are written into, and never outside of, whatever names they claim.</summary>
internal sealed class ExtractedFolder(string folder)
{
    /// <summary>Characters that some file system forbids or gives a meaning to.</summary>
    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>Where a file of a name goes; null for a name that leaves the folder or that no file should have.</summary>
    public string? PathOf(string name)
    {
        var parts = name.Split('/');
        return parts.All(IsPlain) ? Path.Combine([folder, .. parts]) : null;
    }

    /// <summary>Writes a file, and returns what kept it from being written, if anything.</summary>
    public Diagnostic? Write(string name, ReadOnlyMemory<byte> content)
    {
        if (PathOf(name) is not { } path || HasLink(name))
            return Errors.UnsafeName(name);
        try
        {
            if (File.Exists(path))
                return File.ReadAllBytes(path).AsSpan().SequenceEqual(content.Span) ? null : Errors.FileIsThere(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, content);
            return null;
        }
        catch (Exception exception) when (WriteFailure.IsKnown(exception))
        {
            return Errors.CannotWrite(path, WriteFailure.Reason(exception, Path.GetFullPath(path)));
        }
    }

    private static bool IsPlain(string part) =>
        part.Length is > 0 and <= 255 && part.Trim('.', ' ') == part.TrimStart('.') && part.Trim('.').Length > 0 &&
        !part.Any(c => char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal)) && !DeviceName.Is(part);

    /// <summary>Whether a folder on the way, or the file itself, is a link that lies inside the folder and may lead out of it.</summary>
    private bool HasLink(string name)
    {
        var path = folder;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
