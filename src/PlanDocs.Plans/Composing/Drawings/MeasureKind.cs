namespace PlanDocs.Plans;

/// <summary>The values of a measure, in the order of time.</summary>
internal enum MeasureKind
{
    Baseline,
    Current,
    Target,
}
