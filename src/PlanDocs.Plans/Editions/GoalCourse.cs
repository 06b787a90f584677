namespace PlanDocs.Plans;

/// <summary>A goal in two editions that follow one another.</summary>
/// <param name="Then">Null for a new goal.</param>
/// <param name="Now">Null for a goal that is no longer in the plan.</param>
internal sealed record GoalCourse(Goal? Then, Goal? Now)
{
    /// <summary>Every goal of an edition in its order, then those of the edition before that nobody carries on.</summary>
    public static IReadOnlyList<GoalCourse> Of(Plan now, Plan then)
    {
        var former = new Dictionary<string, Goal>(StringComparer.Ordinal);
        foreach (var goal in then.Goals)
            former.TryAdd(goal.Id.Value, goal);
        var courses = now.Goals.Select(goal => new GoalCourse(former.GetValueOrDefault(FormerId(goal)), goal)).ToList();
        var carriedOn = courses.Select(course => course.Then).ToHashSet();
        courses.AddRange(then.Goals.Where(goal => !carriedOn.Contains(goal)).Select(goal => new GoalCourse(goal, null)));
        return courses;
    }

    /// <summary>A goal keeps its id from edition to edition, unless the writer says what it was.</summary>
    public static string FormerId(Goal goal) => goal.Was?.Value ?? goal.Id.Value;
}
