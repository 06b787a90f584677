namespace PlanDocs;

/// <summary>What a block and all that it holds say.</summary>
public static class BlockText
{
    /// <summary>The number of characters.</summary>
    public static int Length(Block block) => string.Join('\n', Paragraphs(block)).Length;

    /// <summary>The text of each paragraph.</summary>
    public static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        Paragraph paragraph => [PlainText.Of(paragraph.Content)],
        Heading heading => [PlainText.Of(heading.Content)],
        SectionLabel label => [PlainText.Of(label.Content)],
        BodyTitle title => [PlainText.Of(title.Content)],
        PaperTitle title => [PlainText.Of(title.Content)],
        TitlePageLine line => [PlainText.Of(line.Content)],
        CodeBlock code => code.Value.Split('\n'),
        BlockQuotation quotation => quotation.Content.SelectMany(Paragraphs),
        ListBlock list => list.Items.SelectMany(item => item.Content).SelectMany(Paragraphs),
        PlanPart part => part.Content.SelectMany(Paragraphs),
        Table table => [table.Label, PlainText.Of(table.Title), .. table.Body.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Paragraphs)],
        Figure figure => [figure.Label, PlainText.Of(figure.Title)],
        ReferenceList list => list.Entries.Select(entry => PlainText.Of(entry.Content)),
        Contents contents => [PlainText.Of(contents.Label)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "An unknown kind of block."),
    };
}
