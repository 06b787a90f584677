namespace PlanDocs.Plans;

/// <summary>Judges goals and steps by what two editions say of them.</summary>
internal static class Outcomes
{
    public static GoalOutcome Of(GoalCourse course) => course switch
    {
        { Then: null } => GoalOutcome.New,
        { Now: null, Then.Status.Value: GoalStatus.Met } => GoalOutcome.MetEarlier,
        { Now: null, Then.Status.Value: GoalStatus.Dropped } => GoalOutcome.DroppedEarlier,
        { Now: null } => GoalOutcome.Dropped,
        _ => Of(course.Then.Status?.Value, course.Now.Status?.Value, GoalRevision.Of(course)),
    };

    private static GoalOutcome Of(GoalStatus? then, GoalStatus? now, GoalRevision revision) => (then, now) switch
    {
        (GoalStatus.Met, GoalStatus.Met) => GoalOutcome.MetEarlier,
        (GoalStatus.Dropped, GoalStatus.Dropped) => GoalOutcome.DroppedEarlier,
        (_, GoalStatus.Met) => GoalOutcome.Met,
        (_, GoalStatus.Dropped) => GoalOutcome.Dropped,
        (_, GoalStatus.Deferred) => GoalOutcome.Deferred,
        (GoalStatus.Met or GoalStatus.Dropped or GoalStatus.Deferred, _) => GoalOutcome.TakenUpAgain,
        (not GoalStatus.Revised, GoalStatus.Revised) => GoalOutcome.Revised,
        _ => revision.IsNone ? GoalOutcome.CarriedOn : GoalOutcome.Revised,
    };

    /// <param name="today">The day of the edition; what was due before it and is not met is overdue.</param>
    public static StepOutcome Of(StepCourse course, DateOnly today)
    {
        var (then, now) = course;
        if (now is null)
            return IsDone(then) ? StepOutcome.Unchanged : StepOutcome.Removed;
        if (now.Status?.Value == then?.Status?.Value && IsDone(now))
            return StepOutcome.Unchanged;
        return now.Status?.Value switch
        {
            GoalStatus.Met => Judged(now.Met?.Value, (then?.Due ?? now.Due)?.Value),
            GoalStatus.Dropped => StepOutcome.Dropped,
            _ when then is null => StepOutcome.New,
            GoalStatus.Deferred => StepOutcome.Deferred,
            var status => Open(then, now, status, today),
        };
    }

    private static bool IsDone(Milestone? step) => step?.Status?.Value is GoalStatus.Met or GoalStatus.Dropped;

    private static StepOutcome Judged(PlanDate? met, PlanDate? due)
    {
        if (met is not { } done || due is not { } promised)
            return StepOutcome.Met;
        return done.LastDay <= promised.LastDay ? StepOutcome.MetInTime : done.FirstDay > promised.LastDay ? StepOutcome.MetLate : StepOutcome.Met;
    }

    private static StepOutcome Open(Milestone then, Milestone now, GoalStatus? status, DateOnly today)
    {
        if (then.Due?.Value.LastDay is { } promised && now.Due?.Value.LastDay is { } renewed && promised != renewed)
            return renewed > promised ? StepOutcome.Postponed : StepOutcome.BroughtForward;
        if ((now.Due ?? then.Due)?.Value.LastDay < today)
            return StepOutcome.Overdue;
        return status == GoalStatus.InProgress && then.Status?.Value is null or GoalStatus.NotStarted ? StepOutcome.Begun : StepOutcome.Unchanged;
    }
}
