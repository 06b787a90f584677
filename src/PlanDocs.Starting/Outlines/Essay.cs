namespace PlanDocs.Starting;

/// <summary>An essay, taken apart into what a plan is made of.</summary>
internal sealed record Essay
{
    public required TitlePage TitlePage { get; init; }

    public IReadOnlyList<EssayBlock> Abstract { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<EssayBlock> Acknowledgments { get; init; } = [];

    public IReadOnlyList<OutlineItem> Outline { get; init; } = [];

    public IReadOnlyList<EssayGoal> Goals { get; init; } = [];

    public IReadOnlyList<OutlineItem> Appendices { get; init; } = [];

    /// <summary>Files of references beside the plan.</summary>
    public IReadOnlyList<string> Bibliographies { get; init; } = [];

    /// <summary>It has a table of contents, which a paper makes itself.</summary>
    public bool HasContents { get; init; }

    /// <summary>The entries of the reference list, as they are written.</summary>
    public IReadOnlyList<Sourced<string>> References { get; init; } = [];

    /// <summary>The texts of footnotes in Markdown, by their labels.</summary>
    public IReadOnlyDictionary<string, string> Footnotes { get; init; } = new Dictionary<string, string>();
}
