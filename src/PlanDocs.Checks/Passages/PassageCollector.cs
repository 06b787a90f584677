namespace PlanDocs.Checks;

/// <summary>Collects the passages of blocks in reading order; a footnote follows the passage that it stands in.</summary>
internal sealed class PassageCollector
{
    private readonly List<Passage> _passages = [];

    public static IReadOnlyList<Passage> Collect(IEnumerable<Block> blocks, PassageKind kind = PassageKind.Prose)
    {
        var collector = new PassageCollector();
        collector.AddAll(blocks, kind);
        return collector._passages;
    }

    private void AddAll(IEnumerable<Block> blocks, PassageKind kind)
    {
        foreach (var block in blocks)
            Add(block, kind);
    }

    private void Add(Block block, PassageKind kind)
    {
        switch (block)
        {
            case PlanPart part: AddAll(part.Content, kind); break;
            case Paragraph { Kind: ParagraphKind.Abstract } paragraph: Add(PassageKind.Abstract, paragraph.Content, paragraph.Span); break;
            case Paragraph paragraph: Add(kind, paragraph.Content, paragraph.Span); break;
            case Heading heading: Add(PassageKind.Heading, heading.Content, heading.Span); break;
            case PaperTitle title: Add(PassageKind.Heading, title.Content, title.Span); break;
            case SectionLabel label: Add(PassageKind.Heading, label.Content, label.Span); break;
            case TitlePageLine line: Add(PassageKind.TitlePage, line.Content, line.Span); break;
            case BlockQuotation quotation: AddAll(quotation.Content, PassageKind.BlockQuotation); break;
            case ListBlock list: AddAll(list.Items.SelectMany(item => item.Content), kind); break;
            case Table table: AddTable(table); break;
            case Figure figure: AddCaptions([figure.Title, .. figure.Notes], figure.Span); break;
            case ReferenceList list: AddEntries(list); break;
            // The title above the text repeats that of the title page.
            case BodyTitle or CodeBlock or Contents: break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void AddTable(Table table)
    {
        AddCaptions([table.Title], table.Span);
        foreach (var cell in table.Head.Concat(table.Body).SelectMany(row => row.Cells))
            AddAll(cell.Content, PassageKind.TableCell);
        AddCaptions(table.Notes, table.Span);
    }

    private void AddCaptions(IEnumerable<IReadOnlyList<Inline>> captions, SourceSpan span)
    {
        foreach (var caption in captions)
            Add(PassageKind.Caption, caption, caption.Count > 0 && caption[0].Span.IsKnown ? caption[0].Span : span);
    }

    private void AddEntries(ReferenceList list)
    {
        foreach (var entry in list.Entries)
            Add(PassageKind.ReferenceEntry, entry.Content, entry.Span);
    }

    private void Add(PassageKind kind, IReadOnlyList<Inline> inlines, SourceSpan span)
    {
        var writer = new PassageText();
        var passage = writer.Write(kind, inlines, span);
        if (passage.Text.Length > 0)
            _passages.Add(passage);
        foreach (var footnote in writer.Footnotes)
            AddAll(footnote.Content, PassageKind.Prose);
    }
}
