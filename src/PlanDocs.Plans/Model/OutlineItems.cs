namespace PlanDocs.Plans;

/// <summary>Walks an outline in reading order.</summary>
internal static class OutlineItems
{
    /// <summary>The items and all that is nested in them.</summary>
    public static IEnumerable<OutlineItem> Everything(this IReadOnlyList<OutlineItem> items) =>
        items.SelectMany(item => (item is Section section ? section.Sections.Everything() : []).Prepend(item));
}
