namespace PlanDocs.Revisions;

/// <summary>A footnote of both editions; the reference stays, and what changed is shown in the note.</summary>
internal static class FootnoteMerge
{
    private const double LeastSimilarity = 0.4;

    /// <summary>A note with a list or the like in it is replaced.</summary>
    public static bool CanMerge(Footnote before, Footnote after) =>
        ContentKey.Of([before]) == ContentKey.Of([after])
        || (ParagraphMerge.Only(before.Content) is not null && ParagraphMerge.Only(after.Content) is not null && Similarity.Of(PlainText.Of([before]), PlainText.Of([after])) >= LeastSimilarity);

    public static Footnote Of(Footnote before, Footnote after) =>
        ContentKey.Of([before]) != ContentKey.Of([after]) && ParagraphMerge.Only(before.Content) is { } first && ParagraphMerge.Only(after.Content) is { } second
            ? after with { Content = [.. ParagraphMerge.Of(first, second, isNote: true)] }
            : after;
}
