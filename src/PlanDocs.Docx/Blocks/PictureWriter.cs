namespace PlanDocs.Docx;

/// <summary>Writes the graphic of a picture (ECMA-376 part 1, 20.2).</summary>
/// <param name="size">As it is to be seen.</param>
internal sealed class PictureWriter(WordDocument document, Story story, Picture picture, ArtworkSize size)
{
    private const string Pic = Namespaces.Picture;

    private readonly PictureTurn _turn = PictureTurn.Of(picture.Orientation);

    /// <summary>The size before the picture is turned.</summary>
    public ArtworkSize Stored => _turn.IsSideways ? new ArtworkSize(size.Height, size.Width) : size;

    private WordXml Xml => story.Xml;

    public void Write()
    {
        Xml.StartDrawing("graphic");
        Xml.StartDrawing("graphicData");
        Xml.Plain("uri", Pic);
        Start("pic");
        Start("nvPicPr");
        Start("cNvPr");
        Xml.Plain("id", 0);
        Xml.Plain("name", XmlCharacters.Clean(Path.GetFileName(picture.Path)));
        Xml.End();
        Start("cNvPicPr");
        Xml.End();
        Xml.End();
        WriteFill();
        WriteShape();
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WriteFill()
    {
        Start("blipFill");
        Xml.StartDrawing("blip");
        Xml.Attribute("r", "embed", Namespaces.Relationships, story.Relationships.To("image", document.Media.Add(picture)));
        Xml.End();
        Xml.StartDrawing("stretch");
        Xml.EmptyDrawing("fillRect");
        Xml.End();
        Xml.End();
    }

    private void WriteShape()
    {
        Start("spPr");
        Xml.StartDrawing("xfrm");
        if (_turn.Degrees != 0)
            Xml.Plain("rot", _turn.Degrees * 60000);
        if (_turn.IsMirrored)
            Xml.Plain("flipH", 1);
        Xml.StartDrawing("off");
        Xml.Plain("x", 0);
        Xml.Plain("y", 0);
        Xml.End();
        Xml.StartDrawing("ext");
        Xml.WriteSize(Stored.Width, Stored.Height);
        Xml.End();
        Xml.End();
        Xml.StartDrawing("prstGeom");
        Xml.Plain("prst", "rect");
        Xml.EmptyDrawing("avLst");
        Xml.End();
        Xml.End();
    }

    private void Start(string name) => Xml.Start("pic", name, Pic);
}
