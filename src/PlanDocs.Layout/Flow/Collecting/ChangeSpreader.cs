namespace PlanDocs.Layout;

/// <summary>
/// Brings what became of whole blocks, rows, items, and entries to the running text in them, where the page shows it. The end of a paragraph that was split or joined, of
/// which a page shows nothing, becomes a sign.
/// </summary>
internal static class ChangeSpreader
{
    public static Paper In(Paper paper) => paper.Revision is { } revision
        ? paper with { Blocks = [ChangeLegend.Of(paper, revision), .. Each(paper.Blocks, null)] }
        : paper;

    public static Footnote In(Footnote note, Change? change) => note with { Content = Each(note.Content, change) };

    private static IReadOnlyList<Block> Each(IReadOnlyList<Block> blocks, Change? around) => [.. blocks.Select(block => In(block, block.Change ?? around))];

    private static Block In(Block block, Change? change) => block switch
    {
        Paragraph { EndChange: { } end } paragraph => paragraph with { Content = [.. paragraph.Content, new Changed(end, [new Text("¶")])] },
        Paragraph paragraph => paragraph with { Content = Marked(paragraph.Content, change) },
        Heading heading => heading with { Content = Marked(heading.Content, change) },
        SectionLabel label => label with { Content = Marked(label.Content, change) },
        BodyTitle title => title with { Content = Marked(title.Content, change) },
        PaperTitle title => title with { Content = Marked(title.Content, change) },
        TitlePageLine line => line with { Content = Marked(line.Content, change) },
        CodeBlock code => code with { Change = change },
        BlockQuotation quotation => quotation with { Content = Each(quotation.Content, change) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Content = Each(item.Content, item.Change ?? change) })] },
        PlanPart part => part with { Content = Each(part.Content, change) },
        Contents contents => contents with { Label = Marked(contents.Label, change) },
        ReferenceList list => list with { Label = Marked(list.Label, change), Entries = [.. list.Entries.Select(entry => In(entry, entry.Change ?? change))] },
        Figure figure => figure with { Title = Marked(figure.Title, change), Notes = Notes(figure.Notes, change) },
        Table table => In(table, change),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of block."),
    };

    private static ReferenceEntry In(ReferenceEntry entry, Change? change) =>
        entry with { Label = Marked(entry.Label, change), Content = Marked(entry.Content, change) };

    private static Table In(Table table, Change? change) => table with
    {
        Title = Marked(table.Title, change),
        Replaced = table.Replaced is { } replaced ? In(replaced, Change.Deleted) : null,
        Head = [.. table.Head.Select(row => In(row, row.Change ?? change))],
        Body = [.. table.Body.Select(row => In(row, row.Change ?? change))],
        Notes = Notes(table.Notes, change),
    };

    private static TableRow In(TableRow row, Change? change) =>
        row with { Cells = [.. row.Cells.Select(cell => cell with { Content = Each(cell.Content, change) })] };

    private static IReadOnlyList<IReadOnlyList<Inline>> Notes(IReadOnlyList<IReadOnlyList<Inline>> notes, Change? change) => [.. notes.Select(note => Marked(note, change))];

    private static IReadOnlyList<Inline> Marked(IReadOnlyList<Inline> content, Change? change) =>
        change is null || content.Count == 0 ? content : [new Changed(change, content)];
}
