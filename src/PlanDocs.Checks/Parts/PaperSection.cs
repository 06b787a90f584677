namespace PlanDocs.Checks;

/// <summary>A heading and what stands under it.</summary>
/// <param name="Level">1 to 5; 0 for the label of an appendix.</param>
/// <param name="Content">What stands before the first subsection.</param>
internal sealed record PaperSection(int Level, Block Head, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Content, IReadOnlyList<PaperSection> Sections)
{
    public string Name { get; } = PassageText.Of(PassageKind.Heading, Title, default).Words.Trim();

    public SourceSpan Span => Head.Span.IsKnown ? Head.Span : Title.FirstOrDefault(inline => inline.Span.IsKnown)?.Span ?? default;

    /// <summary>This section and all below it, in their order.</summary>
    public IEnumerable<PaperSection> All => Sections.SelectMany(section => section.All).Prepend(this);
}
