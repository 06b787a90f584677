using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>Writes a figure's picture as a DrawingML picture in the line (ECMA-376 part 1, 20.4.2.8).</summary>
internal sealed class PictureWriter(WordDocument document, Story story)
{
    private const string A = Namespaces.Drawing;
    private const string Pic = Namespaces.Picture;

    private WordXml Xml => story.Xml;

    public void Write(Figure figure)
    {
        var description = document.Clean(figure.AlternativeText, figure.Span);
        if (string.IsNullOrWhiteSpace(description))
            document.Diagnostics.Add(Errors.NoAlternativeText(figure.Label, figure.Picture.Span.IsKnown ? figure.Picture.Span : figure.Span));
        var former = figure.Before as Figure;
        Xml.StartParagraph(new ParagraphMark(FormOf(figure, Edition.After)) { Before = former is null ? null : FormOf(former, Edition.Before) });
        if (former is null || former.HasSamePicture(figure))
        {
            WriteRun(figure, description, default);
        }
        else
        {
            WriteRun(former, document.Clean(former.AlternativeText, former.Span), new RunLook { Change = Change.Deleted });
            WriteRun(figure, description, new RunLook { Change = Change.Inserted });
        }

        Xml.EndParagraph();
    }

    private ParagraphForm FormOf(Figure figure, Edition edition) =>
        new(figure.Notes.All(note => edition.IsEmpty(note)) ? StandardStyles.FigureWithoutNote : document.Styles.Paragraph(TextRole.FigurePicture));

    private void WriteRun(Figure figure, string description, in RunLook look)
    {
        Xml.StartRun(look);
        Xml.Start("drawing");
        WriteInline(figure, description);
        Xml.End();
        Xml.EndRun(look);
    }

    private void WriteInline(Figure figure, string description)
    {
        var size = PictureSize.Of(figure.Picture, document.Design);
        var turn = PictureTurn.Of(figure.Picture.Orientation);
        var (width, height) = turn.IsSideways ? (size.Height, size.Width) : (size.Width, size.Height);
        Start("wp", "inline", Namespaces.WordDrawing);
        foreach (var side in (string[])["distT", "distB", "distL", "distR"])
            Xml.Plain(side, 0);
        Start("wp", "extent", Namespaces.WordDrawing);
        WriteSize(width, height);
        Xml.End();
        WriteOverhang(size, width, height);
        WriteDescription(figure, description);
        WriteGraphic(figure, width, height, turn);
        Xml.End();
    }

    /// <summary>The extent is that of the picture before it is turned; what a turned one needs beyond it is said here.</summary>
    private void WriteOverhang(PictureSize seen, double width, double height)
    {
        var sides = Length.Emu(Math.Max(0, seen.Width - width) / 2);
        var ends = Length.Emu(Math.Max(0, seen.Height - height) / 2);
        Start("wp", "effectExtent", Namespaces.WordDrawing);
        Xml.Plain("l", sides);
        Xml.Plain("t", ends);
        Xml.Plain("r", sides);
        Xml.Plain("b", ends);
        Xml.End();
    }

    private void WriteDescription(Figure figure, string description)
    {
        var number = document.Media.NextDrawing();
        Start("wp", "docPr", Namespaces.WordDrawing);
        Xml.Plain("id", number);
        Xml.Plain("name", "Picture " + number.ToString(CultureInfo.InvariantCulture));
        if (description.Length > 0)
            Xml.Plain("descr", description);
        if (figure.Label.Length > 0)
            Xml.Plain("title", XmlCharacters.Clean(figure.Label));
        Xml.End();
        Start("wp", "cNvGraphicFramePr", Namespaces.WordDrawing);
        Start("a", "graphicFrameLocks", A);
        Xml.Plain("noChangeAspect", 1);
        Xml.End();
        Xml.End();
    }

    private void WriteGraphic(Figure figure, double width, double height, PictureTurn turn)
    {
        Start("a", "graphic", A);
        Start("a", "graphicData", A);
        Xml.Plain("uri", Pic);
        Start("pic", "pic", Pic);
        Start("pic", "nvPicPr", Pic);
        Start("pic", "cNvPr", Pic);
        Xml.Plain("id", 0);
        Xml.Plain("name", XmlCharacters.Clean(Path.GetFileName(figure.Picture.Path)));
        Xml.End();
        Empty("pic", "cNvPicPr", Pic);
        Xml.End();
        WriteFill(figure.Picture);
        WriteShape(width, height, turn);
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WriteFill(Picture picture)
    {
        Start("pic", "blipFill", Pic);
        Start("a", "blip", A);
        Xml.Attribute("r", "embed", Namespaces.Relationships, story.Relationships.To("image", document.Media.Add(picture)));
        Xml.End();
        Start("a", "stretch", A);
        Empty("a", "fillRect", A);
        Xml.End();
        Xml.End();
    }

    private void WriteShape(double width, double height, PictureTurn turn)
    {
        Start("pic", "spPr", Pic);
        Start("a", "xfrm", A);
        if (turn.Degrees != 0)
            Xml.Plain("rot", turn.Degrees * 60000);
        if (turn.IsMirrored)
            Xml.Plain("flipH", 1);
        Start("a", "off", A);
        Xml.Plain("x", 0);
        Xml.Plain("y", 0);
        Xml.End();
        Start("a", "ext", A);
        WriteSize(width, height);
        Xml.End();
        Xml.End();
        Start("a", "prstGeom", A);
        Xml.Plain("prst", "rect");
        Empty("a", "avLst", A);
        Xml.End();
        Xml.End();
    }

    private void WriteSize(double width, double height)
    {
        Xml.Plain("cx", Math.Max(1, Length.Emu(width)));
        Xml.Plain("cy", Math.Max(1, Length.Emu(height)));
    }

    private void Start(string prefix, string name, string space) => Xml.Start(prefix, name, space);

    private void Empty(string prefix, string name, string space)
    {
        Xml.Start(prefix, name, space);
        Xml.End();
    }
}
