namespace PlanDocs.Plans;

/// <summary>What became of an action or a milestone between one edition and the next.</summary>
internal enum StepOutcome
{
    Unchanged,
    MetInTime,
    MetLate,

    /// <summary>Met, with no two dates that tell whether it was in time.</summary>
    Met,
    Overdue,
    Postponed,
    BroughtForward,
    Deferred,
    Dropped,

    /// <summary>No longer in the plan.</summary>
    Removed,
    Begun,
    New,
}
