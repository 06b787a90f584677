using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

/// <summary>Positions in points, worked out from APA 7 and the metrics of Times New Roman.</summary>
public class ApaPositionTests
{
    /// <summary>The top margin, the ascender, and the line gap, as LibreOffice places a double-spaced line.</summary>
    private const double FirstBaseline = 72 + ((1825 + 87) / 2048.0 * 12);

    /// <summary>A single line of 13.8 points, and the white of as much that double-spaced lines have below them.</summary>
    [Fact]
    public void Text_below_code_is_as_far_away_as_below_a_line_of_text()
    {
        var document = InTimes(P("above"), new CodeBlock("code"), P("below"));
        Assert.Equal(LaidOut.Pitch, document.Run("below").Y - document.Run("code").Y, 0);
    }

    [Fact]
    public void The_first_line_stands_at_the_top_margin_and_is_indented_by_half_an_inch()
    {
        var run = InTimes(P("Words.")).Run("Words");
        Assert.Equal(72 + 36, run.X, 2);
        Assert.Equal(FirstBaseline, run.Y, 2);
    }

    [Fact]
    public void Double_spaced_lines_are_27_point_6_apart_between_paragraphs_too()
    {
        var document = InTimes(LinesOf(2), P("Other."));
        Assert.Equal(FirstBaseline + Pitch, document.Run("line2").Y, 2);
        Assert.Equal(FirstBaseline + (2 * Pitch), document.Run("Other").Y, 2);
        Assert.Equal(27.6, Pitch, 1);
    }

    [Fact]
    public void A_reference_hangs_by_half_an_inch()
    {
        var entry = new ReferenceEntry("lee", [new Text("Lee"), new LineBreak(), new Text("Title")]);
        var document = InTimes(new ReferenceList([new Text("References")], "references") { Entries = [entry] });
        Assert.Equal(72, document.Run("Lee").X, 2);
        Assert.Equal(108, document.Run("Title").X, 2);
        Assert.Equal(0, document.Destinations["ref-lee"].PageIndex);
    }

    [Fact]
    public void Block_quotations_are_indented_and_their_further_paragraphs_once_more()
    {
        var document = InTimes(new BlockQuotation([P("First"), P("Second")]));
        Assert.Equal(108, document.Run("First").X, 2);
        Assert.Equal(144, document.Run("Second").X, 2);
    }

    [Fact]
    public void Headings_of_level_1_are_centred()
    {
        var run = InTimes(new Heading(1, [new Text("Method")], "method"), P("x")).Run("Method");
        var width = run.Glyphs.Sum(glyph => glyph.Advance) * run.Size / run.Font.UnitsPerEm;
        Assert.Equal(306, run.X + (width / 2), 1);
        Assert.True(run.Font.IsBold);
    }

    [Fact]
    public void Headings_of_level_4_run_into_their_paragraph()
    {
        var document = InTimes(new Heading(1, [new Text("A")], "a"), new Heading(4, [new Text("Heading")], "h"), P("Text."));
        var (heading, text) = (document.Run("Heading"), document.Run("Text"));
        Assert.Equal("Heading. Text.", document.Pages[0].Lines()[1]);
        Assert.Equal(108, heading.X, 2);
        Assert.Equal(heading.Y, text.Y, 3);
        Assert.True(text.X > heading.X);
    }

    [Fact]
    public void A_run_in_heading_before_a_list_stands_alone_with_its_period()
    {
        var document = InTimes(new Heading(4, [new Text("Heading")], "h"), new ListBlock(ListMarker.Bullet, [new ListItem([P("Item")])]));
        Assert.Equal(["Heading.", "•Item"], document.Pages[0].Lines());
    }

    [Fact]
    public void The_title_keeps_its_space_at_the_top_of_the_page()
    {
        var document = InTimes(new PaperTitle([new Text("Title")]), new TitlePageLine([new Text("Name")]));
        Assert.Equal(FirstBaseline + (3 * 2 * 1.15 * 12), document.Run("Title").Y, 1);
        Assert.Equal(document.Run("Title").Y + Pitch + 27.6, document.Run("Name").Y, 1);
    }

    [Fact]
    public void The_author_note_stands_in_the_lower_half()
    {
        var document = InTimes(new PaperTitle([new Text("Title")]), new SectionLabel([new Text("Author Note")], "note") { StartsPage = false }, P("Text."));
        Assert.Single(document.Pages);
        Assert.True(document.Run("Author").Y > 396);
    }

    [Fact]
    public void The_page_number_ends_at_the_right_margin_of_every_page_and_is_an_artifact()
    {
        var document = InTimes(P("One"), new BodyTitle([new Text("Two")]));
        for (var i = 0; i < 2; i++)
        {
            var number = Assert.Single(document.Pages[i].Items.OfType<TextRun>(), run => run.ArtifactKind == ArtifactKind.PageHeader);
            Assert.Equal((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), number.Text);
            Assert.Equal(540, number.X + 6, 2);
            Assert.Equal(36 + ((1825 + 87) / 2048.0 * 12), number.Y, 2);
        }
    }
}
