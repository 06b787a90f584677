namespace PlanDocs.Plans;

/// <summary>Says where a picture of the plan stands in the outline: a timeline, or a chart of progress.</summary>
/// <param name="Goals">The ids in their order; null for all of them.</param>
public sealed record PictureMarker(PictureKind Kind, Prose? Heading, IReadOnlyList<Sourced<string>>? Goals, SourceSpan Span) : OutlineItem(Heading, Span)
{
    /// <summary>What stands before the picture in place of the sentence that mentions it.</summary>
    public Prose? Text { get; init; }

    /// <summary>The title of the figure; null for the program's own.</summary>
    public Prose? Title { get; init; }

    /// <summary>A note below the figure; null for the program's own.</summary>
    public Prose? Note { get; init; }

    /// <summary>The id that the writer gave, or null.</summary>
    public string? Id { get; init; }

    /// <summary>A table of the same data follows.</summary>
    public bool HasTable { get; init; }
}
