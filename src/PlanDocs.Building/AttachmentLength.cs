using PlanDocs.Layout;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>Holds an attachment to the number of pages that the plan allows it. What does not fit is there all the same, and is said.</summary>
internal static class AttachmentLength
{
    public static IEnumerable<Diagnostic> Check(PagedDocument pages, Plan plan)
    {
        var limit = plan.Attachment.Pages;
        if (pages.Pages.Count <= limit.Value)
            yield break;
        var goals = plan.GoalsOf(plan.Attachment.Goals).Where(goal => StartsBeyond(pages, goal, limit.Value)).Select(goal => goal.Id.Value).ToList();
        var beyond = pages.Pages.Skip(limit.Value).Sum(page => page.Items.OfType<TextRun>().Where(IsText).Select(run => Math.Round(run.Y)).Distinct().Count());
        yield return Errors.AttachmentTooLong(pages.Pages.Count, limit, beyond, goals);
    }

    private static bool StartsBeyond(PagedDocument pages, Goal goal, int limit) =>
        pages.Destinations.TryGetValue("goal-" + goal.Id.Value, out var place) && place.PageIndex >= limit;

    private static bool IsText(TextRun run) => run.ContentId != PageItem.Artifact;
}
