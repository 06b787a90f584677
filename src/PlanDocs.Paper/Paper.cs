namespace PlanDocs;

/// <summary>
/// A paper as meaning, before any page: what it says, how it is to look, and the works it may cite.
/// Composed from a plan, completed by the citation processor, and read by the writers of PDF and DOCX.
/// </summary>
public sealed record Paper(PaperMetadata Metadata, PageDesign Design, IReadOnlyList<Block> Blocks)
{
    /// <summary>The works that the paper's citations may name, in the order in which they were read.</summary>
    public IReadOnlyList<ReferenceItem> References { get; init; } = [];

    /// <summary>There are more works, which could not be read: that a key is not among these means nothing.</summary>
    public bool LacksReferences { get; init; }

    /// <summary>Keys of works to list although no citation names them (pandoc's <c>nocite</c>); <c>*</c> lists all.</summary>
    public IReadOnlyList<Sourced<string>> AlsoListed { get; init; } = [];

    /// <summary>What the edition is called in the paper's language, such as its year; null where no name is known.</summary>
    public string? Edition { get; init; }

    /// <summary>What a reader is told of marks, if the paper shows changes.</summary>
    public ChangeWords ChangeWords { get; init; } = ChangeWords.English;

    /// <summary>What is compared, in a paper that shows its changes.</summary>
    public PaperRevision? Revision { get; init; }
}
