namespace PlanDocs.Revisions;

/// <summary>The notes below a table or figure; one that came or went is all in one <see cref="Changed"/>.</summary>
internal static class NotesMerge
{
    public static IReadOnlyList<IReadOnlyList<Inline>> Of(IReadOnlyList<IReadOnlyList<Inline>> before, IReadOnlyList<IReadOnlyList<Inline>> after) =>
        [.. Rows.Align(before, after, ContentKey.Of, PlainText.Of, (_, _) => true).Select(pair => Note(pair.Before, pair.After))];

    private static IReadOnlyList<Inline> Note(IReadOnlyList<Inline>? before, IReadOnlyList<Inline>? after) => (before, after) switch
    {
        (null, { } come) => [new Changed(Change.Inserted, come)],
        ({ } gone, null) => [new Changed(Change.Deleted, gone)],
        ({ } first, { } second) => InlineMerge.Of(first, second),
        _ => throw new ArgumentException("A note is of one edition at least."),
    };
}
