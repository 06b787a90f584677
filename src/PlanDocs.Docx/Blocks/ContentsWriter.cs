using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>
/// Writes the contents as Word's own: a TOC field whose result, line by line with PAGEREF fields, is already there (ECMA-376 part 1, 17.16.5.68), in the control
/// by which Word offers "Update Table".
/// </summary>
internal sealed class ContentsWriter(WordDocument document, Story story, InlineWriter inlines)
{
    private WordXml Xml => story.Xml;

    public void Write(Contents contents)
    {
        var depth = Math.Clamp(contents.Depth, 1, 5);
        var lines = Lines(contents, depth);
        WriteLabel(contents);
        if (lines.Count == 0)
            return;
        Xml.Recorder?.StartContents(Xml.Scope);
        document.Controls.StartContents(Xml, contents.Id);
        for (var i = 0; i < lines.Count; i++)
            WriteLine(lines[i].Entry, lines[i].Mark, i == 0 ? Instruction(depth) : null, i == lines.Count - 1);
        ContentControls.End(Xml);
        Xml.Recorder?.EndContents();
    }

    /// <summary>The lines of both editions: one comes and goes with its heading, and where the heading is too deep for the contents.</summary>
    private List<(ContentsEntry Entry, ParagraphMark Mark)> Lines(Contents contents, int depth)
    {
        var depthBefore = contents.Before is Contents former ? Math.Clamp(former.Depth, 1, 5) : depth;
        var lines = new List<(ContentsEntry, ParagraphMark)>();
        foreach (var entry in Xml.Scope is null ? document.Index.Entries : document.IndexOf(Xml.Scope).Entries)
        {
            var before = Edition.Before.Has(Xml.Scope) && Edition.Before.Has(entry.Change) && entry.LevelBefore <= depthBefore;
            var after = Edition.After.Has(Xml.Scope) && Edition.After.Has(entry.Change) && entry.Level <= depth;
            if (before || after)
                lines.Add((before && after ? entry : InOneEdition(entry, before ? Change.Deleted : Change.Inserted), MarkOf(entry, before, after)));
        }

        return lines;
    }

    /// <summary>The line without the marks of a heading that both editions have, if only one edition lists it.</summary>
    private ContentsEntry InOneEdition(ContentsEntry entry, Change change) =>
        entry.Change is null ? document.IndexOf(change).Entries.FirstOrDefault(other => other.Id == entry.Id) ?? entry : entry;

    private ParagraphMark MarkOf(ContentsEntry entry, bool before, bool after)
    {
        var (former, form) = (new ParagraphForm(StyleSheet.ContentsEntry(entry.LevelBefore)), new ParagraphForm(StyleSheet.ContentsEntry(entry.Level)));
        var change = Xml.Scope is not null || before == after ? null : before ? Change.Deleted : Change.Inserted;
        return new ParagraphMark(after ? form : former) { Before = before ? former : null, Change = change };
    }

    /// <summary>Headings and section labels, as links, without page numbers in a web view.</summary>
    private string Instruction(int depth) =>
        $"TOC \\o \"1-{depth.ToString(CultureInfo.InvariantCulture)}\" \\h \\z \\t \"{document.Styles[StandardStyles.IdOf(TextRole.SectionLabel)].Name},1\"";

    /// <summary>The label stands before the control: where another control ends at its start, LibreOffice would carry that one on to the end of the contents.</summary>
    private void WriteLabel(Contents contents)
    {
        Xml.StartParagraph(StandardStyles.ContentsHeading);
        var bookmark = document.Bookmarks.Start(Xml, contents.Id);
        inlines.Write(contents.Label, RunLook.Of(document.Styles[StandardStyles.ContentsHeading].Look));
        Bookmarks.End(Xml, bookmark);
        Xml.EndParagraph();
    }

    /// <summary>The field's own marks stay, whatever became of the lines at which they stand.</summary>
    private void WriteLine(ContentsEntry entry, in ParagraphMark mark, string? instruction, bool isLast)
    {
        var look = RunLook.Of(document.Styles[mark.Form.Style].Look) with { IsRepeated = true, InLink = true };
        Xml.StartParagraph(mark);
        if (instruction is not null)
            Xml.StartField(instruction, look);
        var outer = Xml.Scope;
        Xml.Scope = mark.Change ?? outer;
        WriteLink(entry, look);
        Xml.Scope = outer;
        if (isLast)
            Xml.EndField(look);
        Xml.EndParagraph();
    }

    private void WriteLink(ContentsEntry entry, in RunLook look)
    {
        Xml.Start("hyperlink");
        Xml.Attribute("anchor", document.Bookmarks.NameOf(entry.Id, Xml.Scope));
        Xml.Attribute("history", 1);
        inlines.Write(entry.Content, look);
        Xml.WriteMark("tab", look);
        WritePage(entry.Id, look);
        Xml.End();
    }

    private void WritePage(string id, in RunLook look)
    {
        var (before, after) = (document.IndexOf(Change.Deleted).PageOf(id), document.IndexOf(null).PageOf(id));
        if (Xml.Scope is null && before != after)
        {
            WritePage(id, before, look with { Change = Change.Deleted });
            WritePage(id, after, look with { Change = Change.Inserted });
            return;
        }

        WritePage(id, Xml.Scope is { IsGone: true } ? before : after, look);
    }

    private void WritePage(string id, int page, in RunLook look) =>
        Xml.WriteField($"PAGEREF {document.Bookmarks.NameOf(id, Xml.ChangeOf(look))} \\h", page.ToString(CultureInfo.InvariantCulture), look);
}
