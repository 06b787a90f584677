namespace PlanDocs.Plans;

/// <summary>What a section of progress can show, in its order.</summary>
public enum ProgressPart
{
    Goals,
    Milestones,
    Measures,

    /// <summary>Every goal through all editions, where there are more than two.</summary>
    History,
}
