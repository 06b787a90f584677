namespace PlanDocs.Docx;

/// <summary>
/// Writes the graphic of a drawing as a group of Word's own shapes ([MS-ODRAWXML] 2.24), which can be edited like any that was drawn in Word.
/// </summary>
/// <param name="size">As it is to be seen; the group scales its shapes to it.</param>
internal sealed class DrawingWriter(WordDocument document, Story story, Drawing drawing, ArtworkSize size)
{
    private WordXml Xml => story.Xml;

    public void Write()
    {
        Xml.StartDrawing("graphic");
        Xml.StartDrawing("graphicData");
        Xml.Plain("uri", Namespaces.WordGroup);
        Xml.Start("wpg", "wgp", Namespaces.WordGroup);
        Xml.Start("wpg", "cNvGrpSpPr", Namespaces.WordGroup);
        Xml.End();
        WriteGroupProperties();
        var shapes = new ShapeWriter(document, story);
        foreach (var shape in drawing.Shapes)
            shapes.Write(shape);
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WriteGroupProperties()
    {
        Xml.Start("wpg", "grpSpPr", Namespaces.WordGroup);
        Xml.StartDrawing("xfrm");
        Xml.WriteFrame("off", "ext", 0, 0, size.Width, size.Height);
        Xml.WriteFrame("chOff", "chExt", 0, 0, drawing.Width, drawing.Height);
        Xml.End();
        Xml.End();
    }
}
