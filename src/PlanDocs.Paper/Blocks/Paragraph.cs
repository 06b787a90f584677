namespace PlanDocs;

public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block
{
    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;

    /// <summary>What became of the paragraph's end alone: inserted where a paragraph was split, deleted where it was joined to the next.</summary>
    public Change? EndChange { get; init; }
}
