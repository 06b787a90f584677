namespace PlanDocs.Citations;

/// <summary>A rendering element of CSL. The kinds are closed; the renderer has one <c>switch</c> over them.</summary>
internal abstract record Element
{
    public SourceSpan Span { get; init; }

    public Formatting Format { get; init; } = Formatting.None;
}
