namespace PlanDocs.Revisions;

/// <summary>A footnote of both editions; the reference stays, and what changed is shown in the note.</summary>
internal static class FootnoteMerge
{
    private const double LeastSimilarity = 0.4;

    /// <summary>Of a note with several paragraphs the last end cannot be marked in Word, so one that changed is replaced.</summary>
    public static bool CanMerge(Footnote before, Footnote after) =>
        ContentKey.Of([before]) == ContentKey.Of([after])
        || (before.Content is [Paragraph first] && after.Content is [Paragraph second] && Similarity.Of(PlainText.Of(first), PlainText.Of(second)) >= LeastSimilarity);

    public static Footnote Of(Footnote before, Footnote after) => before.Content is [Paragraph first] && after.Content is [Paragraph second]
        ? after with { Content = [second with { Content = InlineMerge.Of(first.Content, second.Content, isNote: true) }] }
        : after;
}
