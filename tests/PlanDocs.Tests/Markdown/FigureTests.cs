namespace PlanDocs.Tests.Markdown;

public class FigureTests
{
    private static void Check(string markdown, string dump) => Assert.Equal(dump.ReplaceLineEndings("\n"), MarkdownFixture.Dump(markdown.ReplaceLineEndings("\n")));

    [Fact]
    public void An_image_alone_is_a_figure_with_title_text_and_note() => Check(
        """
        ![Bars of *hours* & "days"](hours.png "Hours of \"Practice\" [@lee2011]"){#fig-hours width=50%}

        *Note.* From the log.
        """,
        """
        figure #fig-hours: Hours of “Practice” {parenthetical citation: lee2011}
          picture: hours.png, 234 points wide
          alternative text: Bars of hours & "days"
          note: {emphasis: Note.} From the log.
        """);

    [Fact]
    public void Quarto_s_attribute_gives_the_alternative_text() => Check("![The *Title*](a.png){fig-alt=\"What it shows\"}",
        """
        figure: The {emphasis: Title}
          picture: a.png
          alternative text: What it shows
        """);

    [Theory]
    [InlineData("4in", "288")]
    [InlineData("2.54cm", "72")]
    [InlineData("127mm", "360")]
    [InlineData("100pt", "100")]
    [InlineData("400px", "300")]
    [InlineData("\"80%\"", "374.4")]
    public void A_width_has_a_unit(string width, string points) =>
        Assert.Contains($"picture: a.png, {points} points wide", MarkdownFixture.Dump($"![x](a.png){{width={width}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("300")]
    [InlineData("0in")]
    [InlineData("1.2.3in")]
    [InlineData("-4in")]
    [InlineData("wide")]
    [InlineData("99999999999999999999in")]
    public void A_width_that_is_none_is_told_at_its_place(string width) =>
        Assert.EndsWith($"warning PD1118 1:13: ‘{width}’ is no width, so the picture keeps its own", MarkdownFixture.Dump($"![x](a.png){{width={width}}}"), StringComparison.Ordinal);

    [Fact]
    public void An_image_inside_a_paragraph_becomes_a_figure_after_it() => Check("Text ![alt](a.png) inside.",
        """
        paragraph: Text inside.
        figure:
          picture: a.png
          alternative text: alt
        warning PD1104 1:6: an image inside a paragraph becomes a figure after it
        """);

    [Fact]
    public void What_nobody_described_gets_a_warning() => Check("![](a.png)",
        """
        figure:
          picture: a.png
          alternative text:
        warning PD1117 1:1: this image has no alternative text
        """);

    [Fact]
    public void Unknown_attributes_are_told_at_their_places() => Check("![x](a.png){height=3 .cls ?}",
        """
        figure:
          picture: a.png
          alternative text: x
        warning PD1109 1:13: ‘height=3’ means nothing here
        warning PD1109 1:22: ‘.cls’ means nothing here
        warning PD1109 1:27: ‘?’ means nothing here
        """);

    [Fact]
    public void A_name_with_a_space_stands_in_angle_brackets_or_is_encoded()
    {
        Assert.Contains("picture: my chart.png", MarkdownFixture.Dump("![x](<my chart.png>)"), StringComparison.Ordinal);
        Assert.Contains("picture: my chart.png", MarkdownFixture.Dump("![x](my%20chart.png)"), StringComparison.Ordinal);
    }
}
