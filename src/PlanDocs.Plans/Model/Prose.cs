namespace PlanDocs.Plans;

/// <summary>Markdown of the plan: as it was written, and what it means.</summary>
public sealed record Prose(MappedText Source, IReadOnlyList<Block> Blocks)
{
    public SourceSpan Span => Source.Span;

    /// <summary>The passages in it that are marked for a summary.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Summary { get; init; } = [];

    /// <summary>The content of a single line, such as a title; what Markdown would take for a list or a quotation stays plain text.</summary>
    public IReadOnlyList<Inline> Inlines => Blocks switch
    {
        [] => [],
        [Paragraph paragraph] => paragraph.Content,
        _ => [new Text(Source.Value.Trim().ReplaceLineEndings(" ")) { Span = Span }],
    };

    public string PlainText => PlanDocs.PlainText.Of(Inlines);
}
