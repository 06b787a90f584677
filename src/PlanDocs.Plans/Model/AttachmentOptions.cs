namespace PlanDocs.Plans;

/// <summary>What the writer wants the attachment to a resume to say, and how it is to look.</summary>
public sealed record AttachmentOptions
{
    /// <summary>The position that the person looks for.</summary>
    public Prose? Role { get; init; }

    /// <summary>Null for the sentences that are marked in the prose.</summary>
    public Prose? Summary { get; init; }

    /// <summary>The ids of the goals to show, in their order; null for all.</summary>
    public IReadOnlyList<Sourced<string>>? Goals { get; init; }

    /// <summary>How many pages it may have.</summary>
    public Sourced<int> Pages { get; init; } = new(2, default);

    /// <summary>Null for the paper's.</summary>
    public PageSize? Size { get; init; }

    public Sourced<string> Font { get; init; } = new(AttachmentPageDesign.DefaultFamily, default);

    /// <summary>In points; null for what suits the font.</summary>
    public Sourced<double>? FontSize { get; init; }

    public IReadOnlyList<FontFile> FontFiles { get; init; } = [];

    /// <summary>The colour of the name and the headings, 0xRRGGBB.</summary>
    public int Accent { get; init; } = AttachmentPageDesign.DefaultAccent;

    public bool Timeline { get; init; } = true;

    /// <summary>Whether works are cited, and listed at the end.</summary>
    public bool References { get; init; }
}
