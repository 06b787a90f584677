namespace PlanDocs.Docx;

/// <summary>Writes the reference list: each entry is a bookmark to which its citations lead.</summary>
internal sealed class ReferenceListWriter(WordDocument document, Story story, InlineWriter inlines)
{
    public void Write(ReferenceList list)
    {
        if (list.Entries.Count == 0)
            return;
        new LabelWriter(document, story, inlines).Write(list.StartsPage ? TextRole.SectionLabel : TextRole.Heading1, list.Label, list.Id);
        var style = document.Styles.Paragraph(TextRole.ReferenceEntry);
        foreach (var entry in list.Entries)
            WriteEntry(entry, style);
    }

    /// <summary>A label in the margin, such as "[1]", is followed by a tab to the hanging indent.</summary>
    private void WriteEntry(ReferenceEntry entry, string style)
    {
        var outer = story.Xml.Scope;
        story.Xml.Scope = entry.Change ?? outer;
        var look = RunLook.Of(document.Styles[style].Look);
        story.Xml.StartParagraph(style);
        var bookmark = document.Bookmarks.Start(story.Xml, entry.Id);
        inlines.Write(entry.Label, look);
        if (entry.Label.Count > 0)
            story.Xml.WriteMark("tab", look);
        inlines.Write(entry.Content, look);
        Bookmarks.End(story.Xml, bookmark);
        story.Xml.EndParagraph();
        story.Xml.Scope = outer;
    }
}
