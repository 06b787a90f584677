namespace PlanDocs;

/// <summary>
/// A piece of a paper that stands by itself. The kinds are closed: every writer has one <c>switch</c> over the records of this folder.
/// </summary>
public abstract record Block
{
    /// <summary>Where the block was written; nowhere for what the program adds.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>What became of the whole block, its end and all in it included; null for a block that both editions have.</summary>
    public Change? Change { get; init; }

    /// <summary>The block of the old edition, where both editions have it and it is not the same in both.</summary>
    public Block? Before { get; init; }
}
