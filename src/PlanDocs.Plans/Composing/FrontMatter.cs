namespace PlanDocs.Plans;

/// <summary>What stands between the title page and the text.</summary>
internal static class FrontMatter
{
    /// <summary>The contents list goals and their parts at the usual depth, and no deeper.</summary>
    private const int ContentsDepth = 3;

    public static IEnumerable<Block> Compose(Composition composing)
    {
        var (plan, wording, ids) = (composing.Plan, composing.Wording, composing.Ids);
        // A student's paper has no author note (APA 2.7), but what its writer put there is not lost.
        if (plan.Kind == PaperKind.Student && plan.AuthorNote is { } note)
        {
            yield return new SectionLabel([new Text(wording.AuthorNote)], ids.Reserve("author-note"));
            yield return new PlanPart("author-note", note.Blocks) { Span = note.Span };
        }

        if (plan.Acknowledgments is { } thanks)
        {
            yield return new SectionLabel([new Text(wording.Acknowledgments)], ids.Reserve("acknowledgments"));
            yield return new PlanPart("acknowledgments", thanks.Blocks) { Span = thanks.Span };
        }

        if (plan.Paper.Contents)
            yield return new Contents([new Text(wording.Contents)], ContentsDepth, ids.Reserve("contents"));
        if (plan.Abstract is null && plan.Keywords.Count == 0)
            yield break;
        yield return new SectionLabel([new Text(wording.Abstract)], ids.Reserve("abstract"));
        if (plan.Abstract is { } summary)
            yield return new PlanPart("abstract", WithoutIndent(summary.Blocks)) { Span = summary.Span };
        if (plan.Keywords.Count > 0)
            yield return Keywords(composing);
    }

    // APA 2.9: the abstract is a single paragraph without an indent; further ones look like text.
    private static IReadOnlyList<Block> WithoutIndent(IReadOnlyList<Block> blocks) =>
        blocks is [Paragraph first, ..] ? [first with { Kind = ParagraphKind.Abstract }, .. blocks.Skip(1)] : blocks;

    private static Paragraph Keywords(Composition composing)
    {
        var content = new List<Inline> { new Emphasis([new Text(composing.Wording.Keywords + ":")]), new Text(" ") };
        for (var i = 0; i < composing.Plan.Keywords.Count; i++)
        {
            if (i > 0)
                content.Add(new Text(", "));
            content.AddRange(composing.Plan.Keywords[i].Inlines);
        }

        return new Paragraph(content) { Kind = ParagraphKind.Keywords, Span = composing.Plan.Keywords[0].Span };
    }
}
