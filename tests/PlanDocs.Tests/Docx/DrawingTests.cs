using System.Xml.Linq;
using PlanDocs.Docx;
using static PlanDocs.Tests.Docx.SamplePaper;

namespace PlanDocs.Tests.Docx;

public class DrawingTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly Figure Every = new("f", "Figure 1", [T("Title")], new Drawing(200, 100,
    [
        new RectangleShape(10, 20, 30, 40) { Fill = new Fill(0x1F4E79) { IsHatched = true }, Stroke = new Stroke(0, 1) { IsDashed = true } },
        new PolygonShape([new(0, 0), new(8, 4), new(0, 8)]) { Fill = new Fill(0xFFFFFF), Stroke = new Stroke(0x1F4E79, 0.5) },
        new SegmentShape(new(0, 50), new(40, 30), new Stroke(0, 1)),
        new TextShape(50, 60, 70, ["First & last", "second line"]) { Bold = true, Color = 0x595959, Alignment = TextAlignment.End },
    ]))
    { AlternativeText = "What is drawn." };

    [Fact]
    public void Every_shape_is_one_that_Word_can_edit_and_the_validator_accepts_it()
    {
        var docx = OpenedDocx.Of(Every);

        Assert.Equal(["Rectangle 2", "Freeform 3", "Line 4", "Text Box 5"], docx.Body.Descendants(Wps + "cNvPr").Select(shape => (string)shape.Attribute("name")!));
        Assert.Empty(DocxChecks.AgainstSchema(docx.Bytes));
        Assert.DoesNotContain(DocxChecks.Run(docx.Bytes), finding => finding.Severity == Severity.Error);
    }

    /// <summary>12,700 English metric units to the point; a line that rises is mirrored.</summary>
    [Fact]
    public void Places_and_sizes_are_those_of_the_drawing()
    {
        var frames = OpenedDocx.Of(Every).Body.Descendants(Wps + "spPr").Select(shape => shape.Element(A + "xfrm")!).ToList();

        Assert.Equal(["127000 254000 381000 508000", "0 0 101600 101600", "0 381000 508000 254000", "635000 762000 889000 254000"], frames.Select(Frame));
        Assert.Equal([null, null, "1", null], frames.Select(frame => (string?)frame.Attribute("flipV")));
    }

    [Fact]
    public void The_group_says_what_it_shows_and_programs_without_shapes_show_that()
    {
        var body = OpenedDocx.Of(Every).Body;

        Assert.Equal("What is drawn.", (string?)Assert.Single(body.Descendants(Wp + "docPr")).Attribute("descr"));
        Assert.Equal("What is drawn.", OpenedDocx.TextOf(body.Descendants(Mc + "Fallback").Single()));
    }

    [Fact]
    public void Text_keeps_its_lines_and_has_the_style_of_figures()
    {
        var docx = OpenedDocx.Of(Every);

        Assert.Equal(["First & last", "second line"], docx.Paragraphs("FigureText"));
        var style = docx.Part("word/styles.xml").Root!.Elements(OpenedDocx.W + "style").Single(style => (string?)style.Attribute(OpenedDocx.W + "styleId") == "FigureText");
        Assert.Equal("Arial", (string?)style.Descendants(OpenedDocx.W + "rFonts").Single().Attribute(OpenedDocx.W + "ascii"));
    }

    [Fact]
    public void A_drawing_without_words_is_reported() =>
        Assert.Contains(DocxWriter.Write(Of(Every with { AlternativeText = "" })).Diagnostics, found => found.Code == "PD6002");

    private static string Frame(XElement frame) =>
        $"{(string?)frame.Element(A + "off")!.Attribute("x")} {(string?)frame.Element(A + "off")!.Attribute("y")} {(string?)frame.Element(A + "ext")!.Attribute("cx")} {(string?)frame.Element(A + "ext")!.Attribute("cy")}";
}
