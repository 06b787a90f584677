using System.Text;

namespace PlanDocs.Revisions;

/// <summary>What a piece of a paper says, notes included, by which it is recognised and told.</summary>
internal static class PlainText
{
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    public static string Of(Block block) => string.Join(' ', Pieces(block));

    public static string Of(TableRow row) => string.Join(' ', row.Cells.SelectMany(cell => cell.Content).SelectMany(Pieces));

    public static string Of(ListItem item) => string.Join(' ', item.Content.SelectMany(Pieces));

    private static IEnumerable<string> Pieces(Block block) => block switch
    {
        Paragraph paragraph => [Of(paragraph.Content)],
        Heading heading => [Of(heading.Content)],
        SectionLabel label => [Of(label.Content)],
        BodyTitle title => [Of(title.Content)],
        PaperTitle title => [Of(title.Content)],
        TitlePageLine line => [Of(line.Content)],
        CodeBlock code => [code.Value],
        BlockQuotation quotation => quotation.Content.SelectMany(Pieces),
        PlanPart part => part.Content.SelectMany(Pieces),
        ListBlock list => list.Items.Select(Of),
        Table table => [table.Label, Of(table.Title), .. table.Head.Concat(table.Body).Select(Of), .. table.Notes.Select(Of)],
        Figure figure => [figure.Label, Of(figure.Title), .. figure.Notes.Select(Of)],
        ReferenceList list => [Of(list.Label), .. list.Entries.Select(entry => Of(entry.Content))],
        Contents contents => [Of(contents.Label)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A kind of block that cannot be compared."),
    };

    private static void Append(StringBuilder text, IReadOnlyList<Inline> inlines)
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
            case CrossReference reference:
                text.Append(reference.Label);
                break;
            case Citation citation:
                Append(text, citation.Rendered);
                break;
            case Footnote note:
                text.Append(" (").AppendJoin(' ', note.Content.SelectMany(Pieces)).Append(')');
                break;
            case LineBreak:
                text.Append(' ');
                break;
            case Changed changed:
                Append(text, changed.Content);
                break;
            case Reformatted reformatted:
                Append(text, reformatted.Content);
                break;
            default:
                Append(text, Wrappers.ContentOf(inline));
                break;
        }
    }
}
