namespace PlanDocs;

/// <summary>What a document says about itself outside its pages: PDF's metadata and DOCX's core properties.</summary>
/// <param name="Title">The title as plain text.</param>
/// <param name="Language">The language of the text as a BCP 47 tag, such as <c>en-US</c>.</param>
public sealed record PaperMetadata(string Title, string Language)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Subject { get; init; }

    /// <summary>The date that the plan gives its paper; there is no other clock in a document.</summary>
    public DateOnly? Date { get; init; }
}
