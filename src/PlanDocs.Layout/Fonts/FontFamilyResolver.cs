namespace PlanDocs.Layout;

/// <summary>Decides which installed family stands for the one that a design names.</summary>
internal sealed class FontFamilyResolver(FontCatalog catalog, IReadOnlyList<FontFace> named)
{
    /// <summary>
    /// The family itself among the plan's files, then it or a metric-compatible stand-in by file name, then the same by a look into every file, then a last
    /// resort with a warning, then any font that has Latin letters; empty with an error if there is none.
    /// </summary>
    public string Resolve(string family, ICollection<Diagnostic> diagnostics)
    {
        if (named.Any(face => IsOf(face, family)))
            return family;
        IReadOnlyList<string> alike = [family, .. FontFamilies.StandIns(family)];
        var found = alike.FirstOrDefault(IsThereByFileName) ?? alike.FirstOrDefault(IsThere);
        if (found is not null)
            return found;
        found = FontFamilies.LastResorts(family).FirstOrDefault(IsThereByFileName) ?? FontFamilies.LastResorts(family).FirstOrDefault(IsThere) ?? AnyLatin();
        diagnostics.Add(found is null
            ? Errors.NoFont(family, string.Join(", ", catalog.Folders))
            : Errors.FontReplaced(family, found, FontFamilies.Install(family)));
        return found ?? "";
    }

    public static FontFace? Among(IReadOnlyList<FontFace> faces, string family, bool bold, bool italic) =>
        faces.FirstOrDefault(face => IsOf(face, family) && face.IsBold == bold && face.IsItalic == italic);

    public static bool IsOf(FontFace face, string family) =>
        string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase) || string.Equals(face.TypographicFamily, family, StringComparison.OrdinalIgnoreCase);

    private bool IsThereByFileName(string family) => catalog.FindByFileName(family, bold: false, italic: false) is not null;

    private bool IsThere(string family) => catalog.Find(family, bold: false, italic: false) is not null;

    private string? AnyLatin() =>
        named.FirstOrDefault(IsLatin)?.Family
        ?? catalog.Entries.FirstOrDefault(entry => entry.Covers('A') && entry.Covers('z') && catalog.Open(entry.Path, entry.Index) is not null)?.Family;

    private static bool IsLatin(FontFace face) => face.HasGlyph('A') && face.HasGlyph('z');
}
