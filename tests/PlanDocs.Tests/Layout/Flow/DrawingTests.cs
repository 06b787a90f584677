using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

public class DrawingTests
{
    [Fact]
    public void Shapes_stand_where_the_drawing_puts_them_inside_the_figure_s_box()
    {
        var document = InTimes(FigureOf(new RectangleShape(10, 20, 30, 40) { Stroke = new Stroke(0, 1) }));
        var box = document.Structure.Elements().Single(element => element.Role == StructureRole.Figure).BoundingBox!;
        var path = Assert.Single(document.Pages[0].Items.OfType<PlacedPath>());

        Assert.Equal((72, 200, 100), (box.X, box.Width, box.Height));
        Assert.Equal(72 + (2 * Pitch), box.Y, 6);
        Assert.Equal([new(82, box.Y + 20), new(112, box.Y + 20), new(112, box.Y + 60), new(82, box.Y + 60)], path.Points);
    }

    [Fact]
    public void All_of_a_drawing_belongs_to_the_figure_s_element()
    {
        var document = Of(FigureOf(new TextShape(0, 0, 100, ["Words"]), new SegmentShape(new(0, 0), new(9, 9), new Stroke(0, 1))));
        var figure = document.Structure.Elements().Single(element => element.Role == StructureRole.Figure);
        var content = Assert.IsType<StructureContent>(Assert.Single(figure.Children)).Id;

        Assert.Equal("What is drawn.", figure.AlternativeText);
        Assert.Equal(content, document.Run("Words").ContentId);
        Assert.All(document.Pages[0].Items.OfType<PlacedPath>(), path => Assert.Equal(content, path.ContentId));
    }

    /// <summary>APA 7.26 asks for a family without serifs.</summary>
    [Fact]
    public void Text_in_a_drawing_has_the_design_s_family_for_figures_and_its_colour()
    {
        var run = Of(FigureOf(new TextShape(0, 0, 100, ["Words"]) { Bold = true, Color = 0x123456 })).Run("Words");

        Assert.Contains("Sans", run.Font.Family + (run.Font.Family == "Arial" ? "Sans" : ""), StringComparison.Ordinal);
        Assert.True(run.Font.IsBold);
        Assert.Equal((8.0, 0x123456), (run.Size, run.Color));
    }

    [Fact]
    public void A_line_that_the_machine_s_font_makes_too_wide_is_set_smaller_and_not_beyond_its_box()
    {
        var run = Of(FigureOf(new TextShape(5, 0, 50, ["A line that is wider than fifty points"]) { Alignment = TextAlignment.End })).Run("A line");

        Assert.InRange(run.Size, 1, 7.9);
        Assert.Equal(72 + 5, run.X, 2);
        Assert.Equal(50, run.Glyphs.Sum(glyph => glyph.Advance) * run.Size / run.Font.UnitsPerEm, 1);
    }

    [Fact]
    public void A_drawing_that_is_wider_than_the_text_is_scaled_with_all_in_it()
    {
        var drawing = new Drawing(936, 100, [new RectangleShape(0, 0, 936, 100) { Stroke = new Stroke(0, 2) }, new TextShape(0, 0, 400, ["Words"])]);
        var document = Of(new Figure("f", "Figure 1", [new Text("Title")], drawing));
        var path = Assert.Single(document.Pages[0].Items.OfType<PlacedPath>());

        Assert.Equal(540, path.Points.Max(point => point.X), 6);
        Assert.Equal(1, path.Stroke!.Width);
        Assert.Equal(4, document.Run("Words").Size);
    }

    private static Figure FigureOf(params Shape[] shapes) =>
        new("f", "Figure 1", [new Text("Title")], new Drawing(200, 100, shapes)) { AlternativeText = "What is drawn." };
}
