namespace PlanDocs.Docx;

/// <summary>Writes headings of the text, those of levels 4 and 5 in the line of the text that follows (APA 2.27).</summary>
internal sealed class HeadingWriter(WordDocument document, Story story, InlineWriter inlines)
{
    /// <param name="next">The block that follows; only a paragraph of text can go on in the heading's line.</param>
    /// <returns>
    /// What that paragraph starts with, if it goes on: the space. The period belongs to the heading: LibreOffice and pandoc, which start a new line after it, would start that
    /// line with the period.
    /// </returns>
    public RunInEnds Write(Heading heading, in Following next)
    {
        var before = Edition.Before.Of(heading) is Heading former ? HeadingEnd.Of(former, document.Styles, next.Before) : null;
        var after = Edition.After.Has(heading.Change) ? HeadingEnd.Of(heading, document.Styles, next.After) : null;
        WriteParagraph(heading, before, after);
        return new RunInEnds(before?.Left, after?.Left);
    }

    private void WriteParagraph(Heading heading, HeadingEnd? before, HeadingEnd? after)
    {
        var form = (after ?? before)!.Form;
        var look = RunLook.Of(document.Styles[form.Style].Look);
        story.Xml.StartParagraph(new ParagraphMark(form) { Before = before?.Form });
        var bookmark = document.Bookmarks.Start(story.Xml, heading.Id);
        inlines.Write(heading.Content, look);
        Bookmarks.End(story.Xml, bookmark);
        inlines.Write(before?.Own, after?.Own, look);
        story.Xml.EndParagraph();
    }
}
