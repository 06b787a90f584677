namespace PlanDocs.Citations;

/// <summary>Puts rendered citations and entries into their places.</summary>
internal sealed class PaperRewriter(bool isNoteStyle, IReadOnlyList<IReadOnlyList<Inline>> citations, IReadOnlyList<ReferenceEntry> entries)
{
    private int _next;

    public Paper Rewrite(Paper paper)
    {
        var walk = new InlineWalk(Rendered, () => { }) { Entries = entries, TakesPossessives = !isNoteStyle };
        return paper with { Blocks = walk.Blocks(paper.Blocks) };
    }

    private Inline Rendered(Citation citation, bool isInNote, string possessive)
    {
        var rendered = citation with { Rendered = citations[_next++] };
        if (!isNoteStyle || isInNote)
            return rendered;
        return new Footnote([new Paragraph([rendered]) { Span = citation.Span }]) { Span = citation.Span };
    }
}
