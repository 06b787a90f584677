using System.Text;

namespace PlanDocs.Revisions;

/// <summary>Content as text by which equal content is found: two pieces that a reader cannot tell apart have the same key.</summary>
internal static class ContentKey
{
    // No text of a document holds these, so no text is taken for structure.
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    public static string Of(Block block)
    {
        var key = new StringBuilder();
        Append(key, block);
        return key.ToString();
    }

    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var key = new StringBuilder();
        Append(key, inlines);
        return key.ToString();
    }

    public static string Of(ReferenceEntry entry) => Of(entry.Label) + Close + Of(entry.Content);

    public static string Of(ListItem item) => Whole("item", key => Append(key, item.Content));

    public static string Of(TableRow row) => Whole("row", key => Append(key, row));

    /// <summary>What a kind of inline does to its content, apart from that content.</summary>
    public static string OfKind(Inline inline) => inline switch
    {
        Link { Target: ExternalTarget external } => "link " + external.Url,
        Link { Target: InternalTarget inside } => "link #" + inside.Id,
        ForeignText foreign => "foreign " + foreign.Language,
        _ => inline.GetType().Name,
    };

    private static string Whole(string kind, Action<StringBuilder> append)
    {
        var key = new StringBuilder();
        key.Append(kind);
        append(key);
        return key.ToString();
    }

    private static void Append(StringBuilder key, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Append(key, block);
    }

    private static void Append(StringBuilder key, Block block)
    {
        if (block is PlanPart part)
        {
            Append(key, part.Content);
            return;
        }

        key.Append(Open).Append(block.GetType().Name).Append(' ');
        AppendContent(key, block);
        key.Append(Close);
    }

    private static void AppendContent(StringBuilder key, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Append(key.Append((int)paragraph.Kind), paragraph.Content);
                break;
            case Heading heading:
                Append(key.Append(heading.Level), heading.Content);
                break;
            case SectionLabel label:
                Append(key.Append(label.StartsPage), label.Content);
                break;
            case BodyTitle title:
                Append(key, title.Content);
                break;
            case PaperTitle title:
                Append(key, title.Content);
                break;
            case TitlePageLine line:
                Append(key, line.Content);
                break;
            case CodeBlock code:
                key.Append(code.Value);
                break;
            case BlockQuotation quotation:
                Append(key, quotation.Content);
                break;
            default:
                AppendGroup(key, block);
                break;
        }
    }

    private static void AppendGroup(StringBuilder key, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                key.Append((int)list.Marker).Append(Close).Append(list.Start);
                foreach (var item in list.Items)
                    key.Append(Of(item));
                break;
            case Table table:
                Append(key, table);
                break;
            case Figure figure:
                Append(key, figure);
                break;
            case Contents contents:
                Append(key.Append(contents.Depth), contents.Label);
                break;
            case ReferenceList list:
                Append(key, list.Label);
                foreach (var entry in list.Entries)
                    key.Append(Close).Append(Of(entry));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "A kind of block that cannot be compared.");
        }
    }

    private static void Append(StringBuilder key, Table table)
    {
        Append(key.Append(table.Label).Append(Close), table.Title);
        foreach (var column in table.Columns)
            key.Append(Close).Append((int)column.Alignment);
        foreach (var row in table.Head.Concat(table.Body))
            Append(key, row);
        foreach (var note in table.Notes)
            Append(key.Append(Close), note);
    }

    private static void Append(StringBuilder key, TableRow row)
    {
        key.Append(Open);
        foreach (var cell in row.Cells)
        {
            key.Append(Close).Append(cell.ColumnSpan).Append(' ').Append(cell.RowSpan).Append(' ').Append(cell.IsRowHeader);
            Append(key, cell.Content);
        }
    }

    private static void Append(StringBuilder key, Figure figure)
    {
        Append(key.Append(figure.Label).Append(Close), figure.Title);
        key.Append(Close).Append(PictureKey.Of(figure));
        foreach (var note in figure.Notes)
            Append(key.Append(Close), note);
    }

    private static void Append(StringBuilder key, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(key, inline);
    }

    private static void Append(StringBuilder key, Inline inline)
    {
        switch (inline)
        {
            case Text text:
                key.Append(text.Value);
                break;
            case Code code:
                key.Append(Open).Append("Code ").Append(code.Value).Append(Close);
                break;
            case CrossReference reference:
                key.Append(Open).Append("Reference ").Append(reference.Id).Append(Close).Append(reference.Label).Append(Close);
                break;
            case Citation citation:
                key.Append(Open).Append("Citation ").AppendJoin(',', citation.Cites.Select(cite => cite.Key)).Append(Close);
                Append(key, citation.Rendered);
                key.Append(Close);
                break;
            case Footnote note:
                key.Append(Open).Append("Footnote ");
                Append(key, note.Content);
                key.Append(Close);
                break;
            default:
                key.Append(Open).Append(OfKind(inline)).Append(Close);
                Append(key, Wrappers.ContentOf(inline));
                key.Append(Close);
                break;
        }
    }
}
