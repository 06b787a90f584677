namespace PlanDocs.Starting;

/// <summary>What stands in front of an essay.</summary>
internal sealed record TitlePage
{
    public string? Title { get; init; }

    public string? RunningHead { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Affiliations { get; init; } = [];

    public string? CourseNumber { get; init; }

    public string? CourseName { get; init; }

    public string? Instructor { get; init; }

    /// <summary>A day as 2026-12-07.</summary>
    public string? Due { get; init; }

    /// <summary>What was left out, such as the picture of a university's seal.</summary>
    public IReadOnlyList<Diagnostic> Doubts { get; init; } = [];

    /// <summary>Lines that nobody could place.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
