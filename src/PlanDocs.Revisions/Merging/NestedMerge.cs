namespace PlanDocs.Revisions;

/// <summary>Blocks inside a list's item or a quotation.</summary>
internal static class NestedMerge
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> before, IReadOnlyList<Block> after) => BlockMerge.Of(Aligner.AlignNested(Leaves.Nested(before), Leaves.Nested(after)));
}
