using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>Writes a figure's artwork in the line (ECMA-376 part 1, 20.4.2.8): its room, what it shows in words, and then the picture or the shapes.</summary>
internal sealed class ArtworkWriter(WordDocument document, Story story)
{
    private WordXml Xml => story.Xml;

    public void Write(Figure figure)
    {
        var description = document.Clean(figure.AlternativeText, figure.Span);
        if (string.IsNullOrWhiteSpace(description))
            document.Diagnostics.Add(Errors.NoAlternativeText(figure.Label, figure.Artwork.Span.IsKnown ? figure.Artwork.Span : figure.Span));
        if (figure.Before is Figure former && !former.HasSamePicture(figure))
            Replace(former, figure, description);
        else
            WriteParagraph(figure, description, new ParagraphMark(FormOf(figure, Edition.After)) { Before = figure.Before is Figure same ? FormOf(same, Edition.Before) : null });
    }

    /// <summary>
    /// A picture is replaced with its paragraph: LibreOffice 7.4 lets the mark of a paragraph without words go with the picture that is last in it. A drawing has words of
    /// its own, and it is these with which the mark would go.
    /// </summary>
    private void Replace(Figure former, Figure figure, string description)
    {
        var descriptionBefore = document.Clean(former.AlternativeText, former.Span);
        var (before, after) = (FormOf(former, Edition.Before), FormOf(figure, Edition.After));
        if (figure.Artwork is not Drawing)
        {
            WriteParagraph(former, descriptionBefore, new ParagraphMark(before) { Change = Change.Deleted });
            WriteParagraph(figure, description, new ParagraphMark(after) { Change = Change.Inserted });
            return;
        }

        Xml.StartParagraph(new ParagraphMark(after) { Before = before });
        WriteRun(former, descriptionBefore, new RunLook { Change = Change.Deleted });
        WriteRun(figure, description, new RunLook { Change = Change.Inserted });
        Xml.EndParagraph();
    }

    private void WriteParagraph(Figure figure, string description, in ParagraphMark mark)
    {
        Xml.StartParagraph(mark);
        WriteRun(figure, description, new RunLook { Change = mark.Change });
        Xml.EndParagraph();
    }

    private ParagraphForm FormOf(Figure figure, Edition edition) =>
        new(figure.Notes.All(note => edition.IsEmpty(note)) ? StandardStyles.FigureWithoutNote : document.Styles.Paragraph(TextRole.FigurePicture));

    private void WriteRun(Figure figure, string description, in RunLook look)
    {
        Xml.StartRun(look);
        if (figure.Artwork is Drawing)
            WriteChoice(figure, description);
        else
            WriteDrawing(figure, description);
        Xml.EndRun(look);
    }

    /// <summary>
    /// Shapes came with Word 2010, so that a program may not know them (ECMA-376 part 3, 10.2); it then shows in words what they show.
    /// </summary>
    private void WriteChoice(Figure figure, string description)
    {
        Xml.Start("mc", "AlternateContent", Namespaces.Compatibility);
        Xml.Declare("wpg", Namespaces.WordGroup);
        Xml.Declare("wps", Namespaces.WordShape);
        Xml.Start("mc", "Choice", Namespaces.Compatibility);
        Xml.Plain("Requires", "wpg");
        WriteDrawing(figure, description);
        Xml.End();
        Xml.Start("mc", "Fallback", Namespaces.Compatibility);
        Xml.Start("t");
        Xml.Text(description);
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WriteDrawing(Figure figure, string description)
    {
        Xml.Start("drawing");
        Xml.Start("wp", "inline", Namespaces.WordDrawing);
        foreach (var side in (string[])["distT", "distB", "distL", "distR"])
            Xml.Plain(side, 0);
        WriteArtwork(figure, description, ArtworkSize.Of(figure.Artwork, document.Design));
        Xml.End();
        Xml.End();
    }

    private void WriteArtwork(Figure figure, string description, ArtworkSize size)
    {
        switch (figure.Artwork)
        {
            case Picture picture:
                var writer = new PictureWriter(document, story, picture, size);
                WriteExtent(writer.Stored);
                WriteOverhang(size, writer.Stored);
                WriteDescription(figure, description);
                writer.Write();
                break;
            case Drawing drawing:
                WriteExtent(size);
                WriteOverhang(size, size);
                WriteDescription(figure, description);
                new DrawingWriter(document, story, drawing, size).Write();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(figure), figure, "A kind of artwork that this writer does not know.");
        }
    }

    private void WriteExtent(ArtworkSize size)
    {
        Xml.Start("wp", "extent", Namespaces.WordDrawing);
        Xml.WriteSize(size.Width, size.Height);
        Xml.End();
    }

    /// <summary>The extent is that of a picture before it is turned; what a turned one needs beyond it is said here.</summary>
    private void WriteOverhang(ArtworkSize seen, ArtworkSize stored)
    {
        var sides = Length.Emu(Math.Max(0, seen.Width - stored.Width) / 2);
        var ends = Length.Emu(Math.Max(0, seen.Height - stored.Height) / 2);
        Xml.Start("wp", "effectExtent", Namespaces.WordDrawing);
        Xml.Plain("l", sides);
        Xml.Plain("t", ends);
        Xml.Plain("r", sides);
        Xml.Plain("b", ends);
        Xml.End();
    }

    private void WriteDescription(Figure figure, string description)
    {
        var number = document.Media.NextDrawing();
        Xml.Start("wp", "docPr", Namespaces.WordDrawing);
        Xml.Plain("id", number);
        Xml.Plain("name", "Picture " + number.ToString(CultureInfo.InvariantCulture));
        if (description.Length > 0)
            Xml.Plain("descr", description);
        if (figure.Label.Length > 0)
            Xml.Plain("title", XmlCharacters.Clean(figure.Label));
        Xml.End();
        Xml.Start("wp", "cNvGraphicFramePr", Namespaces.WordDrawing);
        if (figure.Artwork is Picture)
        {
            Xml.Start("a", "graphicFrameLocks", Namespaces.Drawing);
            Xml.Plain("noChangeAspect", 1);
            Xml.End();
        }

        Xml.End();
    }
}
