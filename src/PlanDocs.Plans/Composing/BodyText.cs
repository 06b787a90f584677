namespace PlanDocs.Plans;

/// <summary>The text: the title again, the sections, and the goals in their places.</summary>
internal static class BodyText
{
    public static IEnumerable<Block> Compose(Composition composing)
    {
        var plan = composing.Plan;
        if (plan.Outline.Count == 0 && plan.Goals.Count == 0 && plan.Predecessor is null)
            return [];
        var isPlaced = plan.Predecessor is null || plan.ProgressMarker is not null;
        var outline = new Outline(composing) { ProgressBefore = isPlaced ? null : plan.Outline.FirstOrDefault(HasGoals) };
        var blocks = new List<Block> { new BodyTitle(composing.FullTitle) { Span = plan.Title.Span } };
        outline.Add(blocks, plan.Outline, level: 1, path: "sections");
        if (!isPlaced && outline.ProgressBefore is null)
            outline.AddProgress(blocks, level: 1);
        if (!outline.PlacedGoals)
            outline.AddGoals(blocks, plan.Goals, level: 1);
        return blocks;
    }

    private static bool HasGoals(OutlineItem item) => new[] { item }.Everything().OfType<GoalsMarker>().Any();
}
