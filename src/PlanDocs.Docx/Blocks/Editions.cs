namespace PlanDocs.Docx;

/// <summary>What stands in which edition.</summary>
internal static class Editions
{
    public static bool Has(this Edition edition, Change? change) => change is null || change.IsGone == (edition == Edition.Before);

    /// <summary>The block as the edition has it, or null.</summary>
    public static Block? Of(this Edition edition, Block block) =>
        !edition.Has(block.Change) ? null : edition == Edition.Before ? block.Before ?? block : block;

    /// <summary>Running text as the edition has it.</summary>
    public static IReadOnlyList<Inline> Of(this Edition edition, IReadOnlyList<Inline> content) => [.. content.SelectMany(inline => inline switch
    {
        Changed changed => edition.Has(changed.Change) ? changed.Content : [],
        Reformatted reformatted => [edition == Edition.Before ? reformatted.Before : reformatted.Content],
        _ => [inline],
    })];

    /// <summary>Whether running text comes out empty in an edition.</summary>
    public static bool IsEmpty(this Edition edition, IReadOnlyList<Inline> content) =>
        content.All(inline => inline is Changed changed && !edition.Has(changed.Change));

    /// <summary>What became of the whole of a text that is all in one change; null for any other.</summary>
    public static Change? OfWhole(IReadOnlyList<Inline> content) => content is [Changed changed] ? changed.Change : null;
}
