using System.Globalization;

namespace PlanDocs.Starting;

/// <summary>Writes blocks as Markdown, the other way round from the reader of Markdown.</summary>
public sealed class BlockMarkdown
{
    /// <summary>Letter paper between margins of an inch (APA 2.22), in points.</summary>
    private const double WidthOfText = 468;

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
        Figure { Artwork: Picture picture } figure => Figure(picture.Path, figure, picture.Width),
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
        var covered = new int[table.Columns.Count];
        var title = table.Title.Count == 0 ? "" : $"Table: {Prose.Line(Inlines(table.Title))}\n\n";
        var lines = new List<string> { title + Row(table.Head[0], covered), "|" + string.Concat(table.Columns.Select(Rule)) };
        lines.AddRange(table.Body.Select(row => Row(row, covered)));
        return string.Join('\n', lines);
    }

    private static string Rule(TableColumn column) => column.Alignment switch
    {
        TextAlignment.Center => ":---:|",
        TextAlignment.End => "---:|",
        _ => "---|",
    };

    /// <param name="covered">For each column, how many rows a cell from above still reaches down.</param>
    private string Row(TableRow row, int[] covered)
    {
        var cells = new string[covered.Length];
        var next = 0;
        for (var column = 0; column < covered.Length;)
        {
            if (covered[column] > 0)
            {
                covered[column]--;
                cells[column++] = "^";
                continue;
            }

            var cell = next < row.Cells.Count ? row.Cells[next++] : null;
            var width = Math.Min(cell?.ColumnSpan ?? 1, covered.Length - column);
            cells[column] = cell is null ? "" : Cell(cell);
            Array.Fill(cells, "<", column + 1, width - 1);
            Array.Fill(covered, (cell?.RowSpan ?? 1) - 1, column, width);
            column += width;
        }

        return "| " + string.Join(" | ", cells) + " |";
    }

    /// <param name="width">In points; a picture as wide as the text, or wider, has the width of the text anyway.</param>
    private string Figure(string name, Figure figure, double? width) => new PictureMarkdown(
        MarkdownEscape.Inside(Prose.Line(figure.AlternativeText)), name, PictureMarkdown.Quoted(Prose.Line(Inlines(figure.Title))), width is > 1 and < WidthOfText ? string.Create(CultureInfo.InvariantCulture, $"{{width={width / 72:0.##}in}}") : "").ToString();

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
