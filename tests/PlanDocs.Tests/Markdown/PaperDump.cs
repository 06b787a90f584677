using System.Globalization;
using System.Text;

namespace PlanDocs.Tests.Markdown;

/// <summary>A paper's blocks as a person can review them: a line for each block, <c>{kind: content}</c> for each inline, ⍽ for a no-break space.</summary>
internal static class PaperDump
{
    public static string Of(IReadOnlyList<Block> blocks, IReadOnlyList<Diagnostic> diagnostics)
    {
        var dump = new StringBuilder();
        Add(dump, 0, blocks);
        foreach (var diagnostic in diagnostics)
        {
            var position = diagnostic.Span.Position;
            dump.Append(CultureInfo.InvariantCulture, $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {position.Line}:{position.Column}: {diagnostic.Message}\n");
        }

        return dump.ToString().TrimEnd('\n');
    }

    public static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static void Add(StringBuilder dump, int depth, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Add(dump, depth, block);
    }

    private static void Add(StringBuilder dump, int depth, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(dump, depth, paragraph.Kind == ParagraphKind.Body ? "paragraph: " + Of(paragraph.Content) : $"paragraph ({paragraph.Kind}): {Of(paragraph.Content)}");
                break;
            case BlockQuotation quotation:
                Line(dump, depth, "quotation");
                Add(dump, depth + 1, quotation.Content);
                break;
            case CodeBlock code:
                Line(dump, depth, "code");
                foreach (var line in code.Value.Split('\n'))
                    Line(dump, depth + 1, line);
                break;
            case ListBlock list:
                Line(dump, depth, list.Marker == ListMarker.Bullet ? "list" : $"list {list.Marker} from {list.Start}");
                foreach (var item in list.Items)
                {
                    Line(dump, depth + 1, "item");
                    Add(dump, depth + 2, item.Content);
                }

                break;
            case Table table:
                AddTable(dump, depth, table);
                break;
            case Figure figure:
                AddFigure(dump, depth, figure);
                break;
            default:
                throw new InvalidOperationException($"Markdown never gives {block.GetType().Name}.");
        }
    }

    private static void AddTable(StringBuilder dump, int depth, Table table)
    {
        Line(dump, depth, $"table{Id(table.Id)}: {Of(table.Title)}");
        Line(dump, depth + 1, "columns: " + string.Join(", ", table.Columns.Select(column => column.Alignment.ToString().ToLowerInvariant())));
        foreach (var row in table.Head)
            Line(dump, depth + 1, "head: " + string.Join(" | ", row.Cells.Select(Cell)));
        foreach (var row in table.Body)
            Line(dump, depth + 1, "body: " + string.Join(" | ", row.Cells.Select(Cell)));
        foreach (var note in table.Notes)
            Line(dump, depth + 1, "note: " + Of(note));
    }

    private static string Cell(TableCell cell)
    {
        var content = string.Join(" / ", cell.Content.Select(block => block is Paragraph paragraph ? Of(paragraph.Content) : block.GetType().Name));
        return content + (cell.ColumnSpan > 1 ? $" (over {cell.ColumnSpan} columns)" : "") + (cell.RowSpan > 1 ? $" (over {cell.RowSpan} rows)" : "");
    }

    private static void AddFigure(StringBuilder dump, int depth, Figure figure)
    {
        var picture = (Picture)figure.Artwork;
        Line(dump, depth, $"figure{Id(figure.Id)}: {Of(figure.Title)}");
        var width = picture.Width is { } points ? string.Create(CultureInfo.InvariantCulture, $", {points:0.##} points wide") : "";
        Line(dump, depth + 1, $"picture: {picture.Path}{width}");
        Line(dump, depth + 1, $"alternative text: {figure.AlternativeText}");
        foreach (var note in figure.Notes)
            Line(dump, depth + 1, "note: " + Of(note));
    }

    private static string Id(string id) => id.Length == 0 ? "" : " #" + id;

    private static void Line(StringBuilder dump, int depth, string text) => dump.Append((new string(' ', depth * 2) + text).TrimEnd(' ')).Append('\n');

    private static string Of(Inline inline) => inline switch
    {
        Text text => text.Value.Replace("\u00a0", "⍽", StringComparison.Ordinal),
        Emphasis emphasis => $"{{emphasis: {Of(emphasis.Content)}}}",
        Strong strong => $"{{strong: {Of(strong.Content)}}}",
        Superscript superscript => $"{{superscript: {Of(superscript.Content)}}}",
        Subscript subscript => $"{{subscript: {Of(subscript.Content)}}}",
        SmallCaps capitals => $"{{small capitals: {Of(capitals.Content)}}}",
        Underline underline => $"{{underline: {Of(underline.Content)}}}",
        Upright upright => $"{{upright: {Of(upright.Content)}}}",
        ForeignText foreign => $"{{{foreign.Language}: {Of(foreign.Content)}}}",
        Code code => $"{{code: {code.Value}}}",
        LineBreak => "{line break}",
        Link { Target: ExternalTarget target } link => $"{{link to {target.Url}: {Of(link.Content)}}}",
        Link { Target: InternalTarget target } link => $"{{link to #{target.Id}: {Of(link.Content)}}}",
        CrossReference reference => $"{{reference to #{reference.Id}}}",
        Citation citation => $"{{{citation.Form.ToString().ToLowerInvariant()} citation: {string.Join("; ", citation.Cites.Select(Of))}}}",
        Footnote footnote => $"{{footnote: {string.Join(" / ", footnote.Content.Select(block => block is Paragraph paragraph ? Of(paragraph.Content) : block.GetType().Name))}}}",
        _ => throw new InvalidOperationException($"Markdown never gives {inline.GetType().Name}."),
    };

    private static string Of(Cite cite)
    {
        var locators = string.Concat(cite.Locators.Select(locator => $", {locator.Label} {locator.Value}"));
        var inside = cite.CitedIn is { } source ? $", cited in {Of(source)}" : "";
        var suffix = cite.Suffix.Count > 0 ? $" ‹{Of(cite.Suffix)}›" : "";
        var prefix = cite.Prefix.Count > 0 ? $"‹{Of(cite.Prefix)}›" : "";
        return $"{prefix}{(cite.SuppressAuthor ? "−" : "")}{cite.Key}{locators}{suffix}{inside}";
    }
}
