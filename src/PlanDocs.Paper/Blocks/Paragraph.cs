namespace PlanDocs;

public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block
{
    public ParagraphKind Kind { get; init; } = ParagraphKind.Body;
}
