namespace PlanDocs.Plans;

public enum GoalStatus
{
    NotStarted,
    InProgress,
    Met,
    Deferred,
    Revised,
    Dropped,
}
