using System.Globalization;

namespace PlanDocs.Tests.Docx;

/// <summary>A paper's structure in reading order, a line for each heading, list, table, picture, note, and link out of it.</summary>
internal static class PaperSkeleton
{
    public static List<string> Of(Paper paper) => [.. paper.Blocks.SelectMany(Lines)];

    /// <summary>A run-in heading ends with a period in the document and without one in the paper.</summary>
    public static string Heading(int level, string words) => string.Create(CultureInfo.InvariantCulture, $"heading {level}: {(level > 3 ? words.TrimEnd().TrimEnd('.') : words.Trim())}");

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        PlanPart part => part.Content.SelectMany(Lines),
        Heading heading => [Heading(heading.Level, PlainText.Of(heading.Content)), .. Lines(heading.Content)],
        SectionLabel label => [Heading(1, PlainText.Of(label.Content))],
        BodyTitle title => [Heading(1, PlainText.Of(title.Content))],
        Contents contents => [Heading(1, PlainText.Of(contents.Label))],
        ReferenceList { Entries.Count: 0 } => [],
        ReferenceList list => [Heading(1, PlainText.Of(list.Label)), .. list.Entries.SelectMany(entry => Lines(entry.Content))],
        Paragraph paragraph => Lines(paragraph.Content),
        TitlePageLine line => Lines(line.Content),
        BlockQuotation quotation => ["quotation", .. quotation.Content.SelectMany(Lines)],
        ListBlock list => [List(list), .. list.Items.SelectMany(item => item.Content.SelectMany(Lines))],
        Table table => [.. Lines(table.Title), $"table of {table.Columns.Count} columns", .. Rows(table), .. table.Notes.SelectMany(Lines)],
        // pandoc does not know shapes.
        Figure { Artwork: Drawing } figure => [.. Lines(figure.Title), .. figure.Notes.SelectMany(Lines)],
        Figure figure => [.. Lines(figure.Title), "picture: " + figure.AlternativeText, .. figure.Notes.SelectMany(Lines)],
        PaperTitle or CodeBlock => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static IEnumerable<string> Rows(Table table) =>
        table.Head.Concat(table.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Content).SelectMany(Lines);

    private static string List(ListBlock list) => (list.Marker == ListMarker.Bullet ? "bullets: " : "numbers: ") + list.Items.Count.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(IEnumerable<Inline> inlines) => inlines.SelectMany(Lines);

    private static IEnumerable<string> Lines(Inline inline) => inline switch
    {
        Footnote note => ["note", .. note.Content.SelectMany(Lines)],
        Link { Target: ExternalTarget target } link => ["link: " + target.Url, .. Lines(link.Content)],
        Link link => Lines(link.Content),
        Citation citation => Lines(citation.Rendered),
        Emphasis span => Lines(span.Content),
        Strong span => Lines(span.Content),
        Underline span => Lines(span.Content),
        Upright span => Lines(span.Content),
        SmallCaps span => Lines(span.Content),
        ForeignText span => Lines(span.Content),
        Superscript span => Lines(span.Content),
        Subscript span => Lines(span.Content),
        _ => [],
    };
}
