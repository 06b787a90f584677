namespace PlanDocs.Reading;

/// <summary>What prose needs to know of its surroundings.</summary>
/// <param name="Language">The language of the text as a BCP 47 tag: it decides the quotation marks.</param>
/// <param name="Pictures">Gives the image that the prose names by a path.</param>
public sealed record MarkdownContext(string Language, Func<string, SourceSpan, Result<Picture>> Pictures)
{
    /// <summary>Shared by all texts of a plan.</summary>
    public ProseBounds Bounds { get; init; } = new();

    /// <summary>Gets each passage that is marked for a summary, <c>[…]{.summary}</c>; null where nobody asks.</summary>
    public ICollection<IReadOnlyList<Inline>>? Summary { get; init; }
}
