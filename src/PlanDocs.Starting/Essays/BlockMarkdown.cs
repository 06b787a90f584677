using System.Globalization;

namespace PlanDocs.Starting;

/// <summary>Writes blocks as Markdown, the other way round from the reader of Markdown.</summary>
public sealed class BlockMarkdown
{
    private readonly List<string> _notes = [];

    /// <summary>The Markdown of blocks, with the texts of their footnotes at the end.</summary>
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var writer = new BlockMarkdown();
        var text = string.Join("\n\n", blocks.Select(writer.Block).Where(block => block.Length > 0));
        return text + string.Concat(writer._notes.Select(note => "\n\n" + note)) + "\n";
    }

    private string Block(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {Inlines(heading.Content).Replace("\\\n", " ", StringComparison.Ordinal)}",
        Paragraph paragraph => MarkdownEscape.AtStart(Inlines(paragraph.Content)),
        BlockQuotation quotation => "> " + string.Join("\n\n", quotation.Content.Select(Block)).Replace("\n", "\n> ", StringComparison.Ordinal),
        ListBlock list => List(list),
        Table table => Table(table),
        _ => throw new InvalidOperationException($"no Markdown for {block.GetType().Name}"),
    };

    private string List(ListBlock list)
    {
        var lines = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.Marker == ListMarker.Bullet ? "- " : (i + 1).ToString(CultureInfo.InvariantCulture) + ". ";
            var content = string.Join("\n", list.Items[i].Content.Select(Block));
            lines.Add(mark + content.Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal));
        }

        return string.Join('\n', lines);
    }

    private string Table(Table table)
    {
        if (table.Columns.Count == 0 || table.Head.Count == 0)
            return "";
        var lines = new List<string> { Row(table.Head[0], table.Columns.Count), "|" + string.Concat(table.Columns.Select(_ => "---|")) };
        lines.AddRange(table.Body.Select(row => Row(row, table.Columns.Count)));
        return string.Join('\n', lines);
    }

    private string Row(TableRow row, int width)
    {
        var cells = row.Cells.SelectMany(cell => Enumerable.Repeat("<", cell.ColumnSpan - 1).Prepend(Cell(cell))).ToList();
        cells.AddRange(Enumerable.Repeat("", Math.Max(0, width - cells.Count)));
        return "| " + string.Join(" | ", cells) + " |";
    }

    // Signs that would end a cell are escaped with all others.
    private string Cell(TableCell cell) => string.Join(" ", cell.Content.Select(Block)).Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    private string Inlines(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Inline));

    private string Inline(Inline inline) => inline switch
    {
        Text text => MarkdownEscape.Inside(text.Value),
        LineBreak => "\\\n",
        Emphasis emphasis => $"*{Inlines(emphasis.Content)}*",
        Strong strong => $"**{Inlines(strong.Content)}**",
        Superscript raised => $"^{Inlines(raised.Content).Replace(" ", "\\ ", StringComparison.Ordinal)}^",
        Subscript lowered => $"~{Inlines(lowered.Content).Replace(" ", "\\ ", StringComparison.Ordinal)}~",
        Link link => Link(link),
        Footnote note => Note(note),
        _ => throw new InvalidOperationException($"no Markdown for {inline.GetType().Name}"),
    };

    // An address that is its own text needs no brackets.
    private string Link(Link link)
    {
        var text = Inlines(link.Content);
        var plain = text.Replace("\\", "", StringComparison.Ordinal);
        return link.Target is ExternalTarget target && !plain.Contains("://", StringComparison.Ordinal) && !target.Url.AsSpan().ContainsAny(' ', '<', '>') ? $"[{text}](<{target.Url}>)" : text;
    }

    private string Note(Footnote note)
    {
        var label = (_notes.Count + 1).ToString(CultureInfo.InvariantCulture);
        _notes.Add("");
        _notes[^1] = $"[^{label}]: " + string.Join("\n\n    ", note.Content.Select(Block).Select(block => block.Replace("\n", "\n    ", StringComparison.Ordinal)));
        return $"[^{label}]";
    }
}
