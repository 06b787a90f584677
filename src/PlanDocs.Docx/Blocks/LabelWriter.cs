namespace PlanDocs.Docx;

/// <summary>Writes the labels of the paper's parts and the title above its text.</summary>
internal sealed class LabelWriter(WordDocument document, Story story, InlineWriter inlines)
{
    /// <summary>A label, its first line bookmarked: that is what a reference to an appendix repeats.</summary>
    public void Write(TextRole role, IReadOnlyList<Inline> content, string id)
    {
        var style = document.Styles.Paragraph(role);
        var look = RunLook.Of(document.Styles[style].Look);
        var first = content.TakeWhile(inline => inline is not LineBreak).ToList();
        story.Xml.StartParagraph(style);
        var bookmark = document.Bookmarks.Start(story.Xml, id);
        inlines.Write(first, look);
        Bookmarks.End(story.Xml, bookmark);
        inlines.Write([.. content.Skip(first.Count)], look);
        story.Xml.EndParagraph();
    }
}
