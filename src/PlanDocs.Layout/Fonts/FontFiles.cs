namespace PlanDocs.Layout;

/// <summary>Opens font files.</summary>
internal static class FontFiles
{
    private const long SizeLimit = 256 << 20;

    /// <summary>A face that is whole enough to be used, or null.</summary>
    public static FontFace? TryOpen(string path, int index)
    {
        var face = Bytes(path) is { } data ? new FontFace(path, index, data) : null;
        return face?.Defect is null ? face : null;
    }

    /// <summary>All faces of the files that a plan names; what is wrong with a file goes to the diagnostics.</summary>
    public static IReadOnlyList<FontFace> Open(IReadOnlyList<FontFile> files, ICollection<Diagnostic> diagnostics)
    {
        var faces = new List<FontFace>();
        foreach (var file in files)
            AddFaces(file, faces, diagnostics);
        return faces;
    }

    private static void AddFaces(FontFile file, List<FontFace> faces, ICollection<Diagnostic> diagnostics)
    {
        for (var index = 0; index < TableDirectory.FaceCount(file.Data.Span); index++)
        {
            var face = new FontFace(file.Path, index, file.Data);
            if (face.Defect is { } defect)
            {
                diagnostics.Add(Errors.FontFileBroken(file.Path, defect, file.Span));
                return;
            }

            faces.Add(face);
        }
    }

    private static byte[]? Bytes(string path)
    {
        try
        {
            return new FileInfo(path).Length <= SizeLimit ? File.ReadAllBytes(path) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
