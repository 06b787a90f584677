namespace PlanDocs.Docx;

/// <summary>Writes headings of the text, those of levels 4 and 5 in the line of the text that follows (APA 2.27).</summary>
internal sealed class HeadingWriter(WordDocument document, Story story, InlineWriter inlines)
{
    /// <param name="next">The block that follows; only a paragraph of text can go on in the heading's line.</param>
    /// <returns>
    /// What that paragraph starts with, if it goes on: the period and the space, which look like the heading but are not part of it, so that the navigation pane and the
    /// contents have the heading alone.
    /// </returns>
    public RunInEnd? Write(Heading heading, Block? next)
    {
        var style = document.Styles[document.Styles.Paragraph(StandardStyles.Heading(heading.Level))];
        var period = style.Look.RunIn ? Period(heading) : "";
        var isRunIn = style.Look.RunIn && next is Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Continued };
        WriteParagraph(heading, style, isRunIn ? "" : period, isRunIn);
        return isRunIn ? new RunInEnd(period + " ", style.LinkedStyle!) : null;
    }

    /// <summary>A heading that ends with a question mark gets no period after it.</summary>
    private static string Period(Heading heading) =>
        PlainText.Of(heading.Content).TrimEnd() is [.., '.' or '?' or '!' or '…' or '。'] ? "" : ".";

    private void WriteParagraph(Heading heading, ParagraphStyle style, string period, bool isRunIn)
    {
        var look = RunLook.Of(style.Look);
        if (isRunIn)
            story.Xml.StartRunIn(style.Id);
        else
            story.Xml.StartParagraph(style.Id);
        var bookmark = document.Bookmarks.Start(story.Xml, heading.Id);
        inlines.Write(heading.Content, look);
        Bookmarks.End(story.Xml, bookmark);
        inlines.Write(period, look);
        story.Xml.End();
    }
}
