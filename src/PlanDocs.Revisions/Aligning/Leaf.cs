namespace PlanDocs.Revisions;

/// <summary>A block of an edition at its place, as the aligning of two editions sees it.</summary>
/// <param name="Path">The place in the plan that gave it, or null.</param>
/// <param name="Goal">The goal to which it belongs, or null.</param>
internal sealed record Leaf(Block Block, string? Path, string? Goal)
{
    /// <summary>What the block is, apart from what it says; null for one that only its words can tell.</summary>
    public string? Identity { get; } = IdentityOf(Block);

    public string ContentKey => field ??= Revisions.ContentKey.Of(Block);

    public string Text => field ??= PlainText.Of(Block);

    private static string? IdentityOf(Block block) => block switch
    {
        Heading heading => "heading " + heading.Id,
        SectionLabel label => "label " + label.Id,
        Table table => "table " + table.Id,
        Figure figure => "figure " + figure.Id,
        Contents or ReferenceList or PaperTitle or BodyTitle => block.GetType().Name,
        _ => null,
    };
}
