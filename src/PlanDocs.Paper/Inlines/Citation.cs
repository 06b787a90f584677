namespace PlanDocs;

/// <summary>One citation of one or more works. The citation processor fills <see cref="Rendered"/>; writers show nothing else.</summary>
public sealed record Citation(CitationForm Form, IReadOnlyList<Cite> Cites) : Inline
{
    /// <summary>The citation in the words of the style; empty until the processor has run.</summary>
    public IReadOnlyList<Inline> Rendered { get; init; } = [];
}
