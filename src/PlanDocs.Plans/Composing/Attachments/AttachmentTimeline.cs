namespace PlanDocs.Plans;

/// <summary>The timeline of the goals that the attachment shows; the same data stand in the text above it.</summary>
internal static class AttachmentTimeline
{
    public static IReadOnlyList<Block> Compose(Composition composing)
    {
        var plan = composing.Plan;
        var goals = new TimelineReading(composing).Goals(plan.GoalsOf(plan.Attachment.Goals));
        if (!plan.Attachment.Timeline || !TimelineDrawing.HasDates(goals))
            return [];
        var look = DrawingLook.For(composing.Design) with { Accent = plan.Attachment.Accent };
        var figures = new TimelineDrawing(goals, look, composing.Wording).Draw(namesMilestones: false)
            .Select(part => new Figure(composing.FigureId("timeline-figure"), "", [], part.Drawing) { AlternativeText = TimelineText.Describe(part.Goals), Span = plan.Title.Span });
        return [Headings.Section(composing, composing.Wording.Timeline, "timeline"), .. figures];
    }
}
