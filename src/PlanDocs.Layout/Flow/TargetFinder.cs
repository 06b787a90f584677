namespace PlanDocs.Layout;

/// <summary>Finds every identifier to which a link of the same paper can lead, before any text is laid out.</summary>
internal static class TargetFinder
{
    public const string PaperTitleId = "paper-title";

    public static IReadOnlyDictionary<string, Block?> Find(Paper paper)
    {
        var targets = new Dictionary<string, Block?>(StringComparer.Ordinal);
        Add(targets, paper.Blocks);
        return targets;
    }

    /// <summary>The blocks in order, without the boundaries of the plan's parts, which no page shows.</summary>
    public static IEnumerable<Block> Flatten(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not PlanPart part)
            {
                yield return block;
                continue;
            }

            foreach (var inner in Flatten(part.Content))
                yield return inner;
        }
    }

    private static void Add(Dictionary<string, Block?> targets, IReadOnlyList<Block> blocks)
    {
        foreach (var block in Flatten(blocks))
        {
            if (IdOf(block) is { Length: > 0 } id)
                targets.TryAdd(id, block);
            if (block is ReferenceList list)
                list.Entries.ToList().ForEach(entry => targets.TryAdd(entry.Id, null));
            foreach (var inner in Inner(block))
                Add(targets, inner);
        }
    }

    private static string? IdOf(Block block) => block switch
    {
        PaperTitle => PaperTitleId,
        BodyTitle title => title.Id,
        SectionLabel label => label.Id,
        Heading heading => heading.Id,
        Table table => table.Id,
        Figure figure => figure.Id,
        Contents contents => contents.Id,
        ReferenceList { Entries.Count: > 0 } list => list.Id,
        _ => null,
    };

    private static IEnumerable<IReadOnlyList<Block>> Inner(Block block) => block switch
    {
        BlockQuotation quotation => [quotation.Content],
        ListBlock list => list.Items.Select(item => item.Content),
        _ => [],
    };
}
