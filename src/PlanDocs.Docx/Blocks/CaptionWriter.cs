using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// Writes what stands above and below a table or a figure: its number as a SEQ field, by which Word counts captions and builds lists of them, bookmarked for
/// cross-references; its title; and its notes (APA 7.8–7.15, 7.22–7.28).
/// </summary>
internal sealed class CaptionWriter(WordDocument document, Story story, InlineWriter inlines)
{
    public void WriteAbove(Table table)
    {
        WriteNumber(TextRole.TableLabel, table.Id, (table.Before as Table)?.Label ?? table.Label, table.Label);
        WriteTitle(TextRole.TableTitle, table.Title);
    }

    public void WriteAbove(Figure figure)
    {
        WriteNumber(TextRole.FigureLabel, figure.Id, (figure.Before as Figure)?.Label ?? figure.Label, figure.Label);
        WriteTitle(TextRole.FigureTitle, figure.Title);
    }

    public void WriteNotes(TextRole role, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        foreach (var note in notes)
            WriteParagraph(role, note);
    }

    /// <summary>Notes of a table that one edition has, and where the other has an empty line: the line and the last note are one paragraph.</summary>
    /// <param name="withLine">The edition that has the line.</param>
    public void WriteNotes(IReadOnlyList<IReadOnlyList<Inline>> notes, Edition withLine)
    {
        WriteNotes(TextRole.TableNote, [.. notes.SkipLast(1)]);
        var (line, note) = (new ParagraphForm(StandardStyles.AfterTable), new ParagraphForm(document.Styles.Paragraph(TextRole.TableNote)));
        WriteParagraph(TextRole.TableNote, withLine == Edition.Before ? new ParagraphMark(note) { Before = line } : new ParagraphMark(line) { Before = note }, notes[^1]);
    }

    private void WriteTitle(TextRole role, IReadOnlyList<Inline> title)
    {
        if (title.Count > 0)
            WriteParagraph(role, title);
    }

    /// <summary>A title or a note that came or went did so with its paragraph.</summary>
    private void WriteParagraph(TextRole role, IReadOnlyList<Inline> content) =>
        WriteParagraph(role, new ParagraphMark(new ParagraphForm(document.Styles.Paragraph(role))) { Change = Editions.OfWhole(content) }, content);

    private void WriteParagraph(TextRole role, in ParagraphMark mark, IReadOnlyList<Inline> content)
    {
        story.Xml.StartParagraph(mark);
        inlines.Write(content, RunLook.Of(document.Styles[document.Styles.Paragraph(role)].Look));
        story.Xml.EndParagraph();
    }

    /// <param name="before">The label in the old edition.</param>
    private void WriteNumber(TextRole role, string id, string before, string label)
    {
        if (label.Length + before.Length == 0)
        {
            // The place must be there for links, even without words to enclose.
            Bookmarks.End(story.Xml, document.Bookmarks.Start(story.Xml, id));
            return;
        }

        var style = document.Styles.Paragraph(role);
        var look = RunLook.Of(document.Styles[style].Look);
        var change = before.Length == 0 ? Change.Inserted : label.Length == 0 ? Change.Deleted : null;
        story.Xml.StartParagraph(new ParagraphMark(new ParagraphForm(style)) { Change = change });
        var bookmark = document.Bookmarks.Start(story.Xml, id);
        if (before != label)
            WriteLabel(XmlCharacters.Clean(before), look with { Change = Change.Deleted });
        WriteLabel(XmlCharacters.Clean(label), before == label ? look : look with { Change = Change.Inserted });
        Bookmarks.End(story.Xml, bookmark);
        story.Xml.EndParagraph();
    }

    private void WriteLabel(string label, in RunLook look)
    {
        var digits = label.Length - label.AsSpan().TrimEnd("0123456789").Length;
        var words = label[..^digits];
        if (!int.TryParse(label.AsSpan(words.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            story.Xml.WriteText(label, look);
            return;
        }

        story.Xml.WriteText(words, look);
        var sequence = Sequence(words);
        var reset = document.CaptionsContinue(sequence, number, story.Xml.ChangeOf(look)) ? "" : $" \\r {number.ToString(CultureInfo.InvariantCulture)}";
        story.Xml.WriteField($"SEQ {sequence} \\* ARABIC{reset}", label[words.Length..], look);
    }

    /// <summary>"Table " counts as Table, "Table A" as Table_A, which starts at 1 in each appendix.</summary>
    private static string Sequence(string words) => words.Trim().Replace('\u00A0', '_').Replace(' ', '_') is { Length: > 0 } name ? name : "Caption";
}
