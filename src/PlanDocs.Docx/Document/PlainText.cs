using System.Text;

namespace PlanDocs.Docx;

/// <summary>What a reader would read aloud of a piece of a paper, without its notes and without what the new edition no longer has.</summary>
internal static class PlainText
{
    public static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The number of characters.</summary>
    public static int Length(IReadOnlyList<Inline> inlines) => Of(inlines).Length;

    /// <summary>The number of characters in a block and what it holds.</summary>
    public static int Length(Block block) => Of(block).Length;

    public static string Of(Block block) => string.Join('\n', Pieces(block));

    /// <summary>The text of each paragraph.</summary>
    public static IEnumerable<string> Pieces(Block block) => block switch
    {
        Paragraph paragraph => [Of(paragraph.Content)],
        Heading heading => [Of(heading.Content)],
        SectionLabel label => [Of(label.Content)],
        BodyTitle title => [Of(title.Content)],
        PaperTitle title => [Of(title.Content)],
        TitlePageLine line => [Of(line.Content)],
        CodeBlock code => code.Value.Split('\n'),
        BlockQuotation quotation => quotation.Content.SelectMany(Pieces),
        ListBlock list => list.Items.SelectMany(item => item.Content).SelectMany(Pieces),
        PlanPart part => part.Content.SelectMany(Pieces),
        Table table => [table.Label, Of(table.Title), .. table.Body.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Pieces)],
        Figure figure => [figure.Label, Of(figure.Title)],
        ReferenceList list => list.Entries.Select(entry => Of(entry.Content)),
        Contents contents => [Of(contents.Label)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A kind of block that this writer does not know."),
    };

    private static void Append(StringBuilder text, IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(text, inline);
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text plain:
                text.Append(plain.Value);
                break;
            case Code code:
                text.Append(code.Value);
                break;
            case LineBreak:
                text.Append(' ');
                break;
            case CrossReference reference:
                text.Append(reference.Label);
                break;
            case Citation citation:
                Append(text, citation.Rendered);
                break;
            case PageNumber or Footnote or Changed { Change.IsGone: true }:
                break;
            default:
                Append(text, ContentOf(inline));
                break;
        }
    }

    private static IReadOnlyList<Inline> ContentOf(Inline inline) => inline switch
    {
        Emphasis emphasis => emphasis.Content,
        Strong strong => strong.Content,
        Underline underline => underline.Content,
        SmallCaps smallCaps => smallCaps.Content,
        Superscript superscript => superscript.Content,
        Subscript subscript => subscript.Content,
        Upright upright => upright.Content,
        ForeignText foreign => foreign.Content,
        Link link => link.Content,
        Changed changed => changed.Content,
        Reformatted reformatted => [reformatted.Content],
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, "A kind of inline that this writer does not know."),
    };
}
