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
        var entries = document.Index.Entries.Where(entry => entry.Level <= depth).ToList();
        WriteLabel(contents);
        if (entries.Count == 0)
            return;
        document.Controls.StartContents(Xml, contents.Id);
        for (var i = 0; i < entries.Count; i++)
            WriteEntry(entries[i], i == 0 ? Instruction(depth) : null, i == entries.Count - 1);
        ContentControls.End(Xml);
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
        Xml.End();
    }

    private void WriteEntry(ContentsEntry entry, string? instruction, bool isLast)
    {
        var style = StyleSheet.ContentsEntry(entry.Level);
        var look = RunLook.Of(document.Styles[style].Look) with { IsRepeated = true, InLink = true };
        var bookmark = document.Bookmarks.NameOf(entry.Id);
        Xml.StartParagraph(style);
        if (instruction is not null)
            Xml.StartField(instruction, look);
        Xml.Start("hyperlink");
        Xml.Attribute("anchor", bookmark);
        Xml.Attribute("history", 1);
        inlines.Write(entry.Content, look);
        Xml.WriteMark("tab", look);
        Xml.WriteField($"PAGEREF {bookmark} \\h", document.Index.PageOf(entry.Id).ToString(CultureInfo.InvariantCulture), look);
        Xml.End();
        if (isLast)
            Xml.EndField(look);
        Xml.End();
    }
}
