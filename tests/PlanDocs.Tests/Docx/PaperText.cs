namespace PlanDocs.Tests.Docx;

/// <summary>The words of a paper in reading order.</summary>
internal static class PaperText
{
    /// <summary>The text of each paragraph outside tables.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(Paragraphs);

    /// <summary>The text of each paragraph, those in tables at their place.</summary>
    public static IEnumerable<string> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        PlanPart part => All(part.Content),
        BlockQuotation quotation => All(quotation.Content),
        ListBlock list => list.Items.SelectMany(item => All(item.Content)),
        Table table => [table.Label, PlainText.Of(table.Title), .. Cells(table), .. table.Notes.Select(PlainText.Of)],
        _ => Paragraphs(block),
    });

    private static IEnumerable<string> Cells(Table table) => table.Head.Concat(table.Body).SelectMany(row => row.Cells).SelectMany(cell => All(cell.Content));

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        PlanPart part => Paragraphs(part.Content),
        BlockQuotation quotation => Paragraphs(quotation.Content),
        ListBlock list => list.Items.SelectMany(item => Paragraphs(item.Content)),
        Paragraph paragraph => [PlainText.Of(paragraph.Content)],
        PaperTitle title => [PlainText.Of(title.Content)],
        BodyTitle title => [PlainText.Of(title.Content)],
        TitlePageLine line => [PlainText.Of(line.Content)],
        SectionLabel label => [PlainText.Of(label.Content)],
        Heading heading => [PlainText.Of(heading.Content)],
        CodeBlock code => [code.Value],
        Table table => [table.Label, PlainText.Of(table.Title), .. table.Notes.Select(PlainText.Of)],
        Figure figure => [figure.Label, PlainText.Of(figure.Title), .. figure.Notes.Select(PlainText.Of)],
        ReferenceList { Entries.Count: 0 } => [],
        ReferenceList list => [PlainText.Of(list.Label), .. list.Entries.Select(entry => PlainText.Of(entry.Content))],
        Contents contents => [PlainText.Of(contents.Label)],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
