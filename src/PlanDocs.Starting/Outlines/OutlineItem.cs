namespace PlanDocs.Starting;

/// <summary>An item of the plan's outline: a section, or the place of goals, with or without a heading.</summary>
/// <param name="GoalIds">The goals that stand here; empty for a section.</param>
internal sealed record OutlineItem(string Heading, IReadOnlyList<EssayBlock> Blocks, IReadOnlyList<OutlineItem> Items, IReadOnlyList<string> GoalIds);
