namespace PlanDocs.Revisions;

/// <summary>Two editions of a paper as one that shows what changed: Paper and Paper → Paper.</summary>
public static class Revision
{
    /// <param name="before">The old edition, its citations rendered.</param>
    /// <param name="after">The new edition, its citations rendered; its look is that of the result.</param>
    public static Paper Of(Paper before, Paper after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var header = after.Design.Header with { Left = InlineMerge.Of(before.Design.Header.Left, after.Design.Header.Left) };
        return after with
        {
            Design = after.Design with { Header = header },
            Blocks = BlockMerge.Of(Aligner.Align(Leaves.Of(before), Leaves.Of(after))),
            Revision = new PaperRevision(before, after, string.Join(", ", after.Metadata.Authors), after.Metadata.Date),
        };
    }
}
