namespace PlanDocs.Starting;

/// <summary>Gives levels to headings that plain text ranks by their look alone.</summary>
internal static class HeadingRanks
{
    public static IReadOnlyList<EssayBlock> Levelled(IReadOnlyList<EssayBlock> blocks)
    {
        var ranks = blocks.Where(block => block.Kind == EssayBlockKind.Heading && !SectionNames.IsSpecial(block.Markdown)).Select(block => block.Level).Distinct().Order().ToList();
        return [.. blocks.Select(block => block.Kind == EssayBlockKind.Heading ? block with { Level = Math.Max(1, ranks.IndexOf(block.Level) + 1) } : block)];
    }
}
