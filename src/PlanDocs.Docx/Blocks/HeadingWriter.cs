namespace PlanDocs.Docx;

/// <summary>Writes headings of the text, those of levels 4 and 5 in the line of the text that follows (APA 2.27).</summary>
internal sealed class HeadingWriter(WordDocument document, Story story, InlineWriter inlines)
{
    /// <param name="next">The block that follows; only a paragraph of text can go on in the heading's line.</param>
    public void Write(Heading heading, Block? next)
    {
        var role = StandardStyles.Heading(heading.Level);
        var look = document.Design.Look(role);
        if (!look.RunIn)
            WriteParagraph(heading, role, "", false);
        else
            WriteParagraph(heading, role, Period(heading), next is Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Continued });
    }

    /// <summary>A heading that ends with a question mark gets no period after it.</summary>
    private static string Period(Heading heading) =>
        PlainText.Of(heading.Content).TrimEnd() is [.., '.' or '?' or '!' or '…' or '。'] ? "" : ".";

    private void WriteParagraph(Heading heading, TextRole role, string period, bool isRunIn)
    {
        var style = document.Styles.Paragraph(role);
        var look = RunLook.Of(document.Design.Look(role));
        if (isRunIn)
            story.Xml.StartRunIn(style);
        else
            story.Xml.StartParagraph(style);
        var bookmark = document.Bookmarks.Start(story.Xml, heading.Id);
        inlines.Write(heading.Content, look);
        Bookmarks.End(story.Xml, bookmark);
        inlines.Write(isRunIn ? period + " " : period, look);
        story.Xml.End();
    }
}
