namespace PlanDocs.Plans;

/// <summary>The summary that the plan gives its attachment, or else the passages that the writer marked in the prose, one after the other.</summary>
internal static class SummaryText
{
    public static IEnumerable<Block> Compose(Composition composing)
    {
        var content = Content(composing.Plan);
        return content.Count == 0 ? [] : [Headings.Section(composing, composing.Wording.Summary, "summary"), .. content];
    }

    private static IReadOnlyList<Block> Content(Plan plan)
    {
        if (plan.Attachment.Summary is { } summary)
            return Composition.Part("attachment/summary", summary);
        var passages = Prose(plan).SelectMany(prose => prose.Summary).ToList();
        return passages.Count == 0 ? [] : [new Paragraph([.. passages.SelectMany((passage, index) => index == 0 ? passage : [new Text(" "), .. passage])])];
    }

    /// <summary>What the paper shows before its appendices, in its order.</summary>
    private static IEnumerable<Prose> Prose(Plan plan) => new[] { plan.Abstract }.Concat(Prose(plan.Outline)).Concat(plan.Goals.SelectMany(Prose)).OfType<Prose>();

    private static IEnumerable<Prose?> Prose(IReadOnlyList<OutlineItem> items) => items.SelectMany(item => item switch
    {
        Section section => Prose(section.Sections).Prepend(section.Text),
        GoalsMarker marker => [marker.Text],
        PictureMarker marker => [marker.Text],
        ProgressMarker marker => [marker.Text],
        _ => Array.Empty<Prose?>(),
    });

    private static IEnumerable<Prose?> Prose(Goal goal) => [goal.Statement, goal.Rationale, goal.Issues, .. goal.Parts.Select(part => part.Text)];
}
