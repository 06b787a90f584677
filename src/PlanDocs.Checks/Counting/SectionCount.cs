namespace PlanDocs.Checks;

/// <summary>The words of one section.</summary>
/// <param name="Heading">As plain text; empty for what stands before the first heading.</param>
/// <param name="Level">1 to 5; 0 for what stands before the first heading.</param>
/// <param name="Own">The words of its heading and of what stands before its first subsection.</param>
/// <param name="Total">With all its subsections.</param>
public sealed record SectionCount(string Heading, int Level, int Own, int Total)
{
    /// <summary>Where the heading was written.</summary>
    public SourceSpan Span { get; init; }
}
