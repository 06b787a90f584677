namespace PlanDocs.Plans;

/// <summary>A goal through the editions of a chain, the oldest first.</summary>
internal sealed record GoalLine(IReadOnlyList<GoalLine.Stage> Stages)
{
    /// <param name="Goal">Null where the goal left the plan without having been met or dropped.</param>
    internal sealed record Stage(Plan Edition, Goal? Goal, GoalOutcome Outcome);

    /// <summary>A line for every goal that any edition has, in the order of the newest edition that has it.</summary>
    public static IReadOnlyList<GoalLine> Of(Plan newest)
    {
        var lines = new List<List<Stage>>();
        var open = new Dictionary<Goal, List<Stage>>(ReferenceEqualityComparer.Instance);
        foreach (var edition in Editions(newest))
            open = Next(edition, open, lines);
        return [.. lines.Select(line => new GoalLine([.. line.AsEnumerable().Reverse()]))];
    }

    private static IEnumerable<Plan> Editions(Plan newest)
    {
        for (var edition = newest; edition is not null; edition = edition.Predecessor)
            yield return edition;
    }

    /// <summary>Adds an edition to the lines that are open, opens one for each goal that no later edition had, and says which goals of the edition before go on.</summary>
    private static Dictionary<Goal, List<Stage>> Next(Plan edition, Dictionary<Goal, List<Stage>> open, List<List<Stage>> lines)
    {
        var next = new Dictionary<Goal, List<Stage>>(ReferenceEqualityComparer.Instance);
        var courses = edition.Predecessor is { } before ? GoalCourse.Of(edition, before) : [.. edition.Goals.Select(goal => new GoalCourse(null, goal))];
        foreach (var course in courses)
        {
            var outcome = Outcomes.Of(course);
            if (course.Now is null && outcome != GoalOutcome.Dropped)
                continue;
            var line = course.Now is { } goal && open.TryGetValue(goal, out var known) ? known : Opened(lines);
            line.Add(new Stage(edition, course.Now, outcome));
            if (course.Then is { } then)
                next.TryAdd(then, line);
        }

        return next;
    }

    private static List<Stage> Opened(List<List<Stage>> lines)
    {
        lines.Add([]);
        return lines[^1];
    }
}
