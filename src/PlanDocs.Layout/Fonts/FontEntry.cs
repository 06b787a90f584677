namespace PlanDocs.Layout;

/// <summary>What a catalog knows of a face without having read the file: enough to choose it.</summary>
internal sealed record FontEntry(string Path, int Index, string Family, string TypographicFamily, bool Bold, bool Italic, int Weight)
{
    private CharacterMap? _characters;

    public bool Is(string family) =>
        string.Equals(Family, family, StringComparison.OrdinalIgnoreCase) || string.Equals(TypographicFamily, family, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the face says that it has a character; reads its cmap alone.</summary>
    public bool Covers(int codePoint) => (_characters ??= FontProbe.Characters(Path, Index))[codePoint] != 0;
}
