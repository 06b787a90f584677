namespace PlanDocs.Plans;

/// <summary>An item of the outline: a section, or the place of goals.</summary>
/// <param name="Heading">The heading; only the place of goals can do without one.</param>
public abstract record OutlineItem(Prose? Heading, SourceSpan Span)
{
    /// <summary>Who sees it; everybody where it names nobody.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get; init; } = [];
}
