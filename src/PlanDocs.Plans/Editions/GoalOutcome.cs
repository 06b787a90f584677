namespace PlanDocs.Plans;

/// <summary>What became of a goal between one edition and the next.</summary>
internal enum GoalOutcome
{
    Met,
    CarriedOn,
    Revised,
    Deferred,
    Dropped,
    New,

    /// <summary>Met, deferred, or dropped before, and open again.</summary>
    TakenUpAgain,

    /// <summary>Met in an earlier edition and still in the plan.</summary>
    MetEarlier,
    DroppedEarlier,
}
