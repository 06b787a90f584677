namespace PlanDocs.Docx;

/// <summary>Writes a polygon as a geometry of its own (ECMA-376 part 1, 20.1.9.8).</summary>
internal sealed class PolygonWriter(Story story)
{
    private WordXml Xml => story.Xml;

    public void Write(PolygonShape polygon)
    {
        var (left, top) = (polygon.Points.Min(point => point.X), polygon.Points.Min(point => point.Y));
        var (width, height) = (polygon.Points.Max(point => point.X) - left, polygon.Points.Max(point => point.Y) - top);
        Xml.StartDrawing("xfrm");
        Xml.WriteFrame("off", "ext", left, top, width, height);
        Xml.End();
        Xml.StartDrawing("custGeom");
        foreach (var empty in (string[])["avLst", "gdLst", "ahLst", "cxnLst"])
            Xml.EmptyDrawing(empty);
        Xml.StartDrawing("rect");
        foreach (var side in (string[])["l", "t", "r", "b"])
            Xml.Plain(side, side);
        Xml.End();
        Xml.StartDrawing("pathLst");
        Xml.StartDrawing("path");
        Xml.Plain("w", Length.Emu(width));
        Xml.Plain("h", Length.Emu(height));
        for (var i = 0; i < polygon.Points.Count; i++)
            WritePoint(i == 0 ? "moveTo" : "lnTo", polygon.Points[i].X - left, polygon.Points[i].Y - top);
        Xml.EmptyDrawing("close");
        Xml.End();
        Xml.End();
        Xml.End();
    }

    private void WritePoint(string step, double x, double y)
    {
        Xml.StartDrawing(step);
        Xml.StartDrawing("pt");
        Xml.Plain("x", Length.Emu(x));
        Xml.Plain("y", Length.Emu(y));
        Xml.End();
        Xml.End();
    }
}
