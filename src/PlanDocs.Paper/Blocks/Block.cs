namespace PlanDocs;

/// <summary>
/// A piece of a paper that stands by itself. The kinds are closed: every writer has one <c>switch</c> over the records of this folder.
/// </summary>
public abstract record Block
{
    /// <summary>Where the block was written; nowhere for what the program adds.</summary>
    public SourceSpan Span { get; init; }
}
