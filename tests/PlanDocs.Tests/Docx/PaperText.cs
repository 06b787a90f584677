using PlanDocs.Plans;

namespace PlanDocs.Tests.Docx;

/// <summary>The words of a paper in reading order.</summary>
internal static class PaperText
{
    /// <summary>The text of each paragraph outside tables.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(Paragraphs);

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
        ReferenceList list => [PlainText.Of(list.Label), .. list.Entries.Select(entry => PlainText.Of(entry.Content))],
        Contents contents => [PlainText.Of(contents.Label)],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
