namespace PlanDocs.Starting;

/// <summary>A goal as the essay states it.</summary>
internal sealed record EssayGoal(string Id, string Title, SourceSpan Span)
{
    /// <summary>The essay gave it no title, so one was made from its first sentence.</summary>
    public bool HasMadeTitle { get; init; }

    public string? Horizon { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<EssayBlock> Statement { get; init; } = [];

    public IReadOnlyList<EssayBlock> Rationale { get; init; } = [];

    public IReadOnlyList<EssayBlock> Issues { get; init; } = [];

    public IReadOnlyList<(string Heading, IReadOnlyList<EssayBlock> Blocks)> Parts { get; init; } = [];
}
