namespace PlanDocs.Docx;

/// <summary>The part <c>document.xml</c>: the text and its one section. APA's header is the same on every page, the first included (2.18).</summary>
internal static class DocumentPart
{
    /// <summary>The distance of a footer from the edge, which no page has; Word wants one.</summary>
    private const double FooterDistance = 36;

    public static void Write(WordDocument document, Story story)
    {
        story.Xml.Tracking = document.Tracking;
        story.Xml.StartRoot("document");
        story.Xml.Start("body");
        if (document.Paper.Revision is not null)
            story.Xml.Marks = MarkRecorder.Record(document.Paper, document.Options);
        new BlockWriter(document, story).Write(document.Paper.Blocks, BlockOrder.EndOfText);
        WriteSection(story, document.Design);
        story.Xml.End();
        story.Xml.End();
    }

    public static void WriteHeader(WordDocument document, Story story)
    {
        var style = document.Styles.Paragraph(TextRole.PageHeader);
        var look = RunLook.Of(document.Styles[style].Look);
        var inlines = new InlineWriter(document, story);
        story.Xml.Tracking = document.Tracking;
        story.Xml.StartRoot("hdr");
        story.Xml.StartParagraph(style);
        inlines.Write(document.Design.Header.Left, look);
        story.Xml.WriteMark("tab", look);
        inlines.Write(document.Design.Header.Right, look);
        story.Xml.End();
        story.Xml.End();
    }

    private static void WriteSection(Story story, PageDesign design)
    {
        var xml = story.Xml;
        xml.Start("sectPr");
        xml.Start("headerReference");
        xml.Attribute("type", "default");
        xml.Attribute("r", "id", Namespaces.Relationships, story.Relationships.To("header", "header1.xml"));
        xml.End();
        xml.Start("pgSz");
        xml.Attribute("w", Length.Twips(design.Size.Width));
        xml.Attribute("h", Length.Twips(design.Size.Height));
        xml.End();
        xml.Start("pgMar");
        xml.Attribute("top", Length.Twips(design.Margins.Top));
        xml.Attribute("right", Length.Twips(design.Margins.Right));
        xml.Attribute("bottom", Length.Twips(design.Margins.Bottom));
        xml.Attribute("left", Length.Twips(design.Margins.Left));
        xml.Attribute("header", Length.Twips(design.Header.Distance));
        xml.Attribute("footer", Length.Twips(FooterDistance));
        xml.Attribute("gutter", 0);
        xml.End();
        xml.Start("cols");
        xml.Attribute("space", 720);
        xml.End();
        xml.End();
    }
}
