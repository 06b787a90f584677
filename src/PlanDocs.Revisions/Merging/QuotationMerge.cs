namespace PlanDocs.Revisions;

/// <summary>A block quotation of both editions.</summary>
internal static class QuotationMerge
{
    /// <summary>The first paragraph of a quotation looks unlike the others, so it must be the first in both.</summary>
    public static BlockQuotation? Of(BlockQuotation before, BlockQuotation after) =>
        NestedMerge.Of(before.Content, after.Content) is [{ Change: null } first, ..] content && first is not Paragraph { EndChange: not null }
            ? after with { Content = content }
            : null;
}
