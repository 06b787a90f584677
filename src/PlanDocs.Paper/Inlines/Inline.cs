namespace PlanDocs;

/// <summary>
/// A piece of running text. The kinds are closed: every writer has one <c>switch</c> over the records of this folder.
/// </summary>
public abstract record Inline
{
    /// <summary>Where the piece was written; nowhere for what the program adds.</summary>
    public SourceSpan Span { get; init; }
}
