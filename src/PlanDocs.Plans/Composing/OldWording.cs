namespace PlanDocs.Plans;

/// <summary>
/// Makes words of the edition before fit to stand in this paper: what they refer to keeps the label that it had there, tables and figures are named instead of shown,
/// and the works that they cite are listed.
/// </summary>
internal sealed class OldWording(Composition composing, Plan then) : PaperRewriter
{
    public IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks) => Rewrite(blocks);

    public IReadOnlyList<Inline> Of(IReadOnlyList<Inline> inlines) => Rewrite(inlines);

    public override Block Rewrite(Block block) => block switch
    {
        Table table => Named(table.Label.Length > 0 ? table.Label : Label(table.Id) ?? composing.Wording.Table, table.Title, table.Span),
        Figure figure => Named(figure.Label.Length > 0 ? figure.Label : Label(figure.Id) ?? composing.Wording.Figure, figure.Title, figure.Span),
        _ => base.Rewrite(block),
    };

    public override Inline Rewrite(Inline inline)
    {
        switch (inline)
        {
            case CrossReference reference:
                return new Text(Label(reference.Id) ?? reference.Id) { Span = reference.Span };
            case Citation citation:
                foreach (var cite in citation.Cites)
                    composing.CiteOlderWork(cite.Key, then);
                return base.Rewrite(citation);
            default:
                return base.Rewrite(inline);
        }
    }

    private Paragraph Named(string label, IReadOnlyList<Inline> title, SourceSpan span) =>
        new([new Text($"[{label}"), .. title.Count > 0 ? [new Text(". "), .. Rewrite(title)] : Array.Empty<Inline>(), new Text("]")]) { Span = span };

    private string? Label(string id) => composing.NamedBefore.TryGetValue(id, out var target) ? target.Label : null;
}
