namespace PlanDocs.Plans;

/// <summary>Says where the progress since the edition before stands in the outline.</summary>
/// <param name="Heading">Null for the program's own words.</param>
/// <param name="Parts">What is shown; none for a paper without a section of progress.</param>
public sealed record ProgressMarker(Prose? Heading, IReadOnlyList<ProgressPart> Parts, SourceSpan Span) : OutlineItem(Heading, Span)
{
    public static IReadOnlyList<ProgressPart> Everything { get; } =
        [ProgressPart.Goals, ProgressPart.Milestones, ProgressPart.Measures, ProgressPart.History];

    public Prose? Text { get; init; }
}
