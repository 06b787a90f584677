namespace PlanDocs.Plans;

/// <summary>The pictures that the program draws of a plan.</summary>
public enum PictureKind
{
    /// <summary>Goals and milestones by year and quarter.</summary>
    Timeline,

    /// <summary>The baseline, the current value, and the target of each goal.</summary>
    Chart,
}
