namespace PlanDocs.Plans;

/// <summary>An action or a milestone in two editions that follow one another; a step has no id, so its title says which it is.</summary>
/// <param name="Then">Null for a new step.</param>
/// <param name="Now">Null for a step that is no longer in the plan.</param>
internal sealed record StepCourse(Milestone? Then, Milestone? Now)
{
    /// <summary>Every step of a goal in its order, then those of the edition before that are gone.</summary>
    public static IReadOnlyList<StepCourse> Of(Goal? now, Goal? then)
    {
        var left = Steps(then).ToList();
        var courses = new List<StepCourse>();
        foreach (var step in Steps(now))
        {
            var former = left.Find(other => Key(other.Title) == Key(step.Was ?? step.Title));
            if (former is not null)
                left.Remove(former);
            courses.Add(new StepCourse(former, step));
        }

        courses.AddRange(left.Select(step => new StepCourse(step, null)));
        return courses;
    }

    public static IEnumerable<Milestone> Steps(Goal? goal) => goal is null ? [] : goal.Actions.Concat(goal.Milestones);

    /// <summary>Titles are the same if their words are; case and the breaks of lines do not count.</summary>
    public static string Key(Prose title) =>
        string.Join(' ', title.PlainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
