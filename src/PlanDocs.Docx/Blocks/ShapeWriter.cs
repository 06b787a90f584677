using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>Writes the shapes of a drawing: outlines as DrawingML geometry, text as text boxes without a frame.</summary>
internal sealed class ShapeWriter(WordDocument document, Story story)
{
    private const string Wps = Namespaces.WordShape;

    private WordXml Xml => story.Xml;

    public void Write(Shape shape)
    {
        Start("wsp");
        WriteNames(shape);
        Start("spPr");
        WriteOutline(shape);
        Xml.End();
        if (shape is TextShape text)
            new ShapeTextWriter(document, story).Write(text);
        WriteBody();
        Xml.End();
    }

    private void WriteNames(Shape shape)
    {
        var number = document.Media.NextDrawing();
        Start("cNvPr");
        Xml.Plain("id", number);
        Xml.Plain("name", string.Create(CultureInfo.InvariantCulture, $"{NameOf(shape)} {number}"));
        Xml.End();
        Start(shape is SegmentShape ? "cNvCnPr" : "cNvSpPr");
        if (shape is TextShape)
            Xml.Plain("txBox", 1);
        Xml.End();
    }

    private static string NameOf(Shape shape) => shape switch
    {
        RectangleShape => "Rectangle",
        PolygonShape => "Freeform",
        SegmentShape => "Line",
        TextShape => "Text Box",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A kind of shape that this writer does not know."),
    };

    private void WriteOutline(Shape shape)
    {
        switch (shape)
        {
            case RectangleShape box:
                WritePlace(box.X, box.Y, box.Width, box.Height);
                WriteGeometry("rect");
                WritePaint(box.Fill, box.Stroke);
                break;
            case PolygonShape polygon:
                new PolygonWriter(story).Write(polygon);
                WritePaint(polygon.Fill, polygon.Stroke);
                break;
            case SegmentShape line:
                WriteLine(line);
                WritePaint(null, line.Stroke);
                break;
            case TextShape text:
                WritePlace(text.X, text.Y, text.Width, text.Height(document.Design.Look(TextRole.FigureText).FontSize));
                WriteGeometry("rect");
                WritePaint(null, null);
                break;
        }
    }

    /// <summary>A line goes from the top left to the bottom right of its box, or is mirrored.</summary>
    private void WriteLine(SegmentShape line)
    {
        var (dx, dy) = (line.End.X - line.Start.X, line.End.Y - line.Start.Y);
        WritePlace(Math.Min(line.Start.X, line.End.X), Math.Min(line.Start.Y, line.End.Y), Math.Abs(dx), Math.Abs(dy), isRising: dx * dy < 0);
        WriteGeometry("line");
    }

    private void WritePlace(double x, double y, double width, double height, bool isRising = false)
    {
        Xml.StartDrawing("xfrm");
        if (isRising)
            Xml.Plain("flipV", 1);
        Xml.WriteFrame("off", "ext", x, y, width, height);
        Xml.End();
    }

    private void WriteGeometry(string name)
    {
        Xml.StartDrawing("prstGeom");
        Xml.Plain("prst", name);
        Xml.EmptyDrawing("avLst");
        Xml.End();
    }

    private void WritePaint(Fill? fill, Stroke? stroke)
    {
        WriteFill(fill);
        Xml.StartDrawing("ln");
        if (stroke is null)
        {
            Xml.EmptyDrawing("noFill");
        }
        else
        {
            Xml.Plain("w", Length.Emu(stroke.Width));
            WriteFill(new Fill(stroke.Color));
            if (stroke.IsDashed)
                WriteDash();
        }

        Xml.End();
    }

    private void WriteDash()
    {
        Xml.StartDrawing("prstDash");
        Xml.Plain("val", "dash");
        Xml.End();
    }

    private void WriteFill(Fill? fill)
    {
        if (fill is null)
        {
            Xml.EmptyDrawing("noFill");
            return;
        }

        if (!fill.IsHatched)
        {
            Xml.StartDrawing("solidFill");
            Xml.WriteColor(fill.Color);
            Xml.End();
            return;
        }

        Xml.StartDrawing("pattFill");
        Xml.Plain("prst", "wdUpDiag");
        Xml.StartDrawing("fgClr");
        Xml.WriteColor(fill.Color);
        Xml.End();
        Xml.StartDrawing("bgClr");
        Xml.WriteColor(0xFFFFFF);
        Xml.End();
        Xml.End();
    }

    /// <summary>Text fills its box to the edges and is broken only where the drawing broke it.</summary>
    private void WriteBody()
    {
        Start("bodyPr");
        Xml.Plain("wrap", "none");
        foreach (var side in (string[])["lIns", "tIns", "rIns", "bIns"])
            Xml.Plain(side, 0);
        Xml.EmptyDrawing("noAutofit");
        Xml.End();
    }

    private void Start(string name) => Xml.Start("wps", name, Wps);
}
