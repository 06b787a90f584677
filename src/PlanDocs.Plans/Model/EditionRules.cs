using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>What must hold between an edition and the one that it revises.</summary>
internal static class EditionRules
{
    public static void Check(Plan now, Plan then, List<Diagnostic> diagnostics)
    {
        if (!CheckYears(now, then, diagnostics))
            return;
        var edition = Name(then);
        CheckFormerGoals(now, then, edition, diagnostics);
        foreach (var course in GoalCourse.Of(now, then))
        {
            if (course is { Now: null, Then: { } gone } && !IsClosed(gone))
                diagnostics.Add(Errors.GoalVanished(gone.Id.Value, edition, now.Revises!.Value.Span, gone.Id.Span));
            CheckSteps(course, edition, diagnostics);
        }
    }

    /// <summary>The first edition, and a plan that knows of no editions.</summary>
    public static void CheckFirst(Plan plan, List<Diagnostic> diagnostics)
    {
        foreach (var marker in plan.ProgressMarkers.Where(marker => marker.Parts.Count > 0))
            diagnostics.Add(Errors.NothingBefore("progress", marker.Span));
        foreach (var goal in plan.Goals)
        {
            if (goal.Was is { } was)
                diagnostics.Add(Errors.NothingBefore("was", was.Span));
            foreach (var step in StepCourse.Steps(goal).Where(step => step.Was is not null))
                diagnostics.Add(Errors.NothingBefore("was", step.Was!.Span));
        }
    }

    /// <summary>What is met or dropped is done with; it may leave the plan without a word.</summary>
    public static bool IsClosed(Goal goal) => goal.Status?.Value is GoalStatus.Met or GoalStatus.Dropped;

    private static bool CheckYears(Plan now, Plan then, List<Diagnostic> diagnostics)
    {
        var revises = now.Revises!.Value;
        if (now.NamedEdition is not { } year)
            diagnostics.Add(Errors.EditionWithoutYear(revises.Span));
        else if (then.NamedEdition is not { } earlier)
            diagnostics.Add(Errors.PredecessorWithoutYear(revises.Value, revises.Span));
        else if (year.FirstDay <= earlier.FirstDay)
            diagnostics.Add(Errors.YearsOutOfOrder(Name(now), Name(then), now.Edition?.Span ?? revises.Span));
        else
            return true;
        return false;
    }

    private static string Name(Plan plan) => Wordings.English.Date(plan.NamedEdition!.Value);

    private static void CheckFormerGoals(Plan now, Plan then, string edition, List<Diagnostic> diagnostics)
    {
        var former = then.Goals.Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal);
        var continued = new Dictionary<string, Goal>(StringComparer.Ordinal);
        foreach (var goal in now.Goals)
        {
            var id = GoalCourse.FormerId(goal);
            if (goal.Was is { } was && !former.Contains(was.Value))
                diagnostics.Add(Errors.UnknownFormerGoal(was.Value, edition, was.Span, EditDistance.Nearest(was.Value, former)));
            else if (former.Contains(id) && !continued.TryAdd(id, goal) && continued[id].Id.Value != goal.Id.Value)
                diagnostics.Add(Errors.GoalContinuedTwice(id, continued[id].Id.Value, (goal.Was ?? goal.Id).Span));
        }
    }

    private static void CheckSteps(GoalCourse course, string edition, List<Diagnostic> diagnostics)
    {
        foreach (var (then, now) in StepCourse.Of(course.Now, course.Then).Select(step => (step.Then, step.Now)))
        {
            if (now is null)
                continue;
            if (now.Was is { } was && then is null)
                diagnostics.Add(Errors.UnknownFormerStep(was.PlainText, edition, was.Span, EditDistance.Nearest(was.PlainText, StepCourse.Steps(course.Then).Select(step => step.Title.PlainText))));
            if (now is { Status: { Value: GoalStatus.Met } status, Met: null } && then?.Status?.Value != GoalStatus.Met)
                diagnostics.Add(Errors.MetWithoutDate(now.Title.PlainText, status.Span));
        }
    }
}
