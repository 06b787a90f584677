namespace PlanDocs.Revisions;

/// <summary>The reference lists of both editions: an entry is known by its key, and stays, whatever became of its words, so that what leads to it does so in both.</summary>
internal static class ReferenceMerge
{
    /// <summary>Of a work that was described quite otherwise, all words are replaced.</summary>
    private const double LeastSimilarity = 0.3;

    public static ReferenceList Of(ReferenceList before, ReferenceList after) => after with
    {
        Label = InlineMerge.Of(before.Label, after.Label),
        Entries = [.. Entries(before.Entries, after.Entries)],
    };

    private static IEnumerable<ReferenceEntry> Entries(IReadOnlyList<ReferenceEntry> before, IReadOnlyList<ReferenceEntry> after)
    {
        foreach (var (gone, come) in Rows.Align(before, after, entry => entry.Key, _ => "", (_, _) => false))
        {
            if (gone is not null && come is not null && CanMerge(gone, come))
            {
                yield return come with { Label = InlineMerge.Of(gone.Label, come.Label), Content = Content(gone, come) };
                continue;
            }

            if (gone is not null)
                yield return gone with { Change = Change.Deleted };
            if (come is not null)
                yield return come with { Change = Change.Inserted };
        }
    }

    /// <summary>A label in the margin is parted from the entry by a tab, which is there or not.</summary>
    private static bool CanMerge(ReferenceEntry before, ReferenceEntry after) => (before.Label.Count > 0) == (after.Label.Count > 0);

    private static IReadOnlyList<Inline> Content(ReferenceEntry before, ReferenceEntry after) =>
        ContentKey.Of(before) == ContentKey.Of(after) || Similarity.Of(PlainText.Of(before.Content), PlainText.Of(after.Content)) >= LeastSimilarity
            ? InlineMerge.Of(before.Content, after.Content)
            : [new Changed(Change.Deleted, before.Content), new Changed(Change.Inserted, after.Content)];
}
