namespace PlanDocs.Checks;

/// <summary>Nests blocks under their headings.</summary>
internal static class Sectioning
{
    /// <summary>The sections of some blocks; what stands before the first heading belongs to none.</summary>
    public static IReadOnlyList<PaperSection> Of(IReadOnlyList<Block> blocks)
    {
        var at = 0;
        while (at < blocks.Count && LevelOf(blocks[at]) is null)
            at++;
        return Sections(blocks, ref at, above: -1);
    }

    private static List<PaperSection> Sections(IReadOnlyList<Block> blocks, ref int at, int above)
    {
        var sections = new List<PaperSection>();
        while (at < blocks.Count && LevelOf(blocks[at]) is { } level && level > above)
        {
            var head = blocks[at++];
            var content = new List<Block>();
            while (at < blocks.Count && LevelOf(blocks[at]) is null)
                content.Add(blocks[at++]);
            sections.Add(new PaperSection(level, head, TitleOf(head), content, Sections(blocks, ref at, level)));
        }

        return sections;
    }

    private static int? LevelOf(Block block) => block switch
    {
        Heading heading => heading.Level,
        SectionLabel => 0,
        _ => null,
    };

    private static IReadOnlyList<Inline> TitleOf(Block head) => head switch
    {
        Heading heading => heading.Content,
        SectionLabel label => label.Content,
        _ => [],
    };
}
