namespace PlanDocs.Starting;

/// <summary>A heading with what stands below it.</summary>
/// <param name="Heading">In Markdown; empty for text before the first heading.</param>
internal sealed record EssaySection(string Heading, int Level, SourceSpan Span, IReadOnlyList<EssayBlock> Blocks, IReadOnlyList<EssaySection> Sections)
{
    /// <summary>Builds the tree of the headings; a heading without a higher one before it stands at the top.</summary>
    public static IReadOnlyList<EssaySection> Tree(IReadOnlyList<EssayBlock> blocks)
    {
        var at = 0;
        var roots = new List<EssaySection>();
        while (at < blocks.Count)
            roots.Add(Read(blocks, ref at));
        return roots;
    }

    private static EssaySection Read(IReadOnlyList<EssayBlock> blocks, ref int at)
    {
        var first = blocks[at];
        var isHeaded = first.Kind == EssayBlockKind.Heading;
        if (isHeaded)
            at++;
        var start = at;
        while (at < blocks.Count && blocks[at].Kind != EssayBlockKind.Heading)
            at++;
        var own = blocks.Skip(start).Take(at - start).ToList();
        var sections = new List<EssaySection>();
        while (isHeaded && at < blocks.Count && blocks[at].Level > first.Level)
            sections.Add(Read(blocks, ref at));
        return new EssaySection(isHeaded ? first.Markdown : "", isHeaded ? first.Level : 0, first.Span, own, sections);
    }
}
