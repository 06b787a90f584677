namespace PlanDocs.Docx;

/// <summary>What pictures and shapes of DrawingML have in common (ECMA-376 part 1, 20.1).</summary>
internal static class DrawingXml
{
    public static void StartDrawing(this WordXml xml, string name) => xml.Start("a", name, Namespaces.Drawing);

    public static void EmptyDrawing(this WordXml xml, string name)
    {
        xml.StartDrawing(name);
        xml.End();
    }

    /// <summary>The size of the element that is open; a length of 0 is none that Word takes for a picture.</summary>
    public static void WriteSize(this WordXml xml, double width, double height)
    {
        xml.Plain("cx", Math.Max(1, Length.Emu(width)));
        xml.Plain("cy", Math.Max(1, Length.Emu(height)));
    }

    /// <summary>A place and a size, under the names that frames and groups have for them.</summary>
    public static void WriteFrame(this WordXml xml, string place, string size, double x, double y, double width, double height)
    {
        xml.StartDrawing(place);
        xml.Plain("x", Length.Emu(x));
        xml.Plain("y", Length.Emu(y));
        xml.End();
        xml.StartDrawing(size);
        xml.Plain("cx", Length.Emu(width));
        xml.Plain("cy", Length.Emu(height));
        xml.End();
    }

    public static void WriteColor(this WordXml xml, int color)
    {
        xml.StartDrawing("srgbClr");
        xml.Plain("val", color.ToString("X6", System.Globalization.CultureInfo.InvariantCulture));
        xml.End();
    }
}
