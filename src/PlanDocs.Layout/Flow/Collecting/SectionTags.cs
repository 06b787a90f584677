namespace PlanDocs.Layout;

/// <summary>
/// Nests the document's sections by their headings. Levels in the structure have no gaps, whatever the writer skipped (ISO 14289-1 7.4.2): a heading is at most one
/// level below the one before it. The paper's title, the labels of its parts, and the title above the text are H1; headings of level 1 to 5 are H2 to H6.
/// </summary>
internal sealed class SectionTags(StructureTag document)
{
    private readonly Stack<(int Level, StructureTag Tag)> _open = new([(0, document)]);

    public StructureTag Current => _open.Peek().Tag;

    /// <summary>Opens the section of a heading and returns the level that it has in the structure.</summary>
    public int Open(int level)
    {
        level = Math.Clamp(level, 1, _open.Peek().Level + 1);
        while (_open.Peek().Level >= level)
            _open.Pop();
        _open.Push((level, Current.Open(StructureRole.Sect)));
        return level;
    }

    public static StructureRole HeadingRole(int level) => StructureRole.H1 + (Math.Clamp(level, 1, 6) - 1);
}
