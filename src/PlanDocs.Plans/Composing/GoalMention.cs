namespace PlanDocs.Plans;

/// <summary>How a goal is named in the section of progress: by its number where the paper has it, by its title alone where it is gone.</summary>
internal static class GoalMention
{
    public static IReadOnlyList<Inline> Number(Goal goal) => [new CrossReference("goal-" + goal.Id.Value, "")];

    public static IReadOnlyList<Inline> Full(GoalCourse course, OldWording old) =>
        course.Now is { } now ? [.. Number(now), new Text(": "), .. now.Title.Inlines] : old.Of(course.Then!.Title.Inlines);
}
