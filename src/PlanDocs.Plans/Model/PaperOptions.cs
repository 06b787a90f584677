namespace PlanDocs.Plans;

/// <summary>What the writer wants the paper to look like, where APA leaves a choice.</summary>
public sealed record PaperOptions
{
    public PageSize Size { get; init; } = PageSize.Letter;

    public Sourced<string> Font { get; init; } = new("Times New Roman", default);

    /// <summary>In points; null for the size that APA names for the font.</summary>
    public Sourced<double>? FontSize { get; init; }

    public IReadOnlyList<FontFile> FontFiles { get; init; } = [];

    /// <summary>Null for what the kind of paper has: none for a student, one for a professional.</summary>
    public bool? RunningHead { get; init; }

    public bool Contents { get; init; }
}
