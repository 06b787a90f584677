using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

/// <summary>Widths are worked out from the advances in Liberation Serif's hmtx and kerning tables, in 1/2048 em.</summary>
public class ParagraphTests
{
    private const double Em = 2048;

    private static readonly TextFormat Twelve = new(12);

    [Fact]
    public void A_line_is_as_wide_as_the_advances_of_its_glyphs_without_the_space_at_its_end()
    {
        var line = Single(Shape("Hon "));

        // H 1479, o 1024, n 1024
        Assert.Equal((1479 + 1024 + 1024) * 12 / Em, line.Width, 6);
        Assert.Equal("Hon ", Assert.Single(line.Runs).Text);
    }

    [Fact]
    public void Letters_are_kerned()
    {
        var line = Single(Shape("AV"));

        // A 1479, V 1479, and the pair is drawn together by 264.
        Assert.Equal((1479 + 1479 - 264) * 12 / Em, line.Width, 6);
    }

    [Fact]
    public void A_ligature_is_one_glyph_of_two_characters()
    {
        var run = Assert.Single(Single(new ParagraphShaper(Load("DejaVu Serif", "fonts-dejavu-core")).Shape([new TextPiece("find", Twelve, 1)])).Runs);

        Assert.Equal("find", run.Text);
        Assert.Equal([0, 2, 3], run.Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Lines_take_as_many_words_as_fit_and_keep_the_space_at_their_end_as_text()
    {
        var paragraph = Shape("one two three");
        var width = Single(Shape("one two")).Width;

        var lines = paragraph.BreakLines(LineShape.Of(width));

        Assert.Equal(["one two ", "three"], lines.Select(Text));
        Assert.Equal(["one ", "two ", "three"], paragraph.BreakLines(LineShape.Of(width - 0.01, width - 0.01)).Select(Text));
        Assert.Equal([false, true], lines.Select(line => line.IsLastOrForced));
    }

    [Fact]
    public void A_line_separator_forces_a_new_line()
    {
        Assert.Equal(["one ", "two"], Shape("one\u2028two").BreakLines(LineShape.Of(500)).Select(Text));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_divided_between_characters_as_a_last_resort()
    {
        var lines = Shape("ooooo").BreakLines(LineShape.Of(13)); // o is 6 points wide

        Assert.Equal(["oo", "oo", "o"], lines.Select(Text));
        Assert.Equal(["o", "o", "o", "o", "o"], Shape("ooooo").BreakLines(LineShape.Of(1)).Select(Text));
    }

    [Fact]
    public void An_empty_paragraph_is_one_empty_line()
    {
        Assert.Equal(0, Single(Shape("")).Width);
    }

    [Fact]
    public void Min_and_max_widths_are_those_of_the_widest_word_and_of_the_unbroken_line()
    {
        var widths = Shape("oo oooo o").Measure();

        Assert.Equal(4 * 6, widths.Min, 6);
        Assert.Equal((7 * 6) + (2 * 3), widths.Max, 6); // a space is 3 points wide
    }

    [Fact]
    public void Runs_divide_where_the_piece_changes_and_links_say_where_they_lie()
    {
        var line = Single(Shape(new("oo ", Twelve, 1), new("oo", Twelve, 2) { LinkId = 7 }, new(" oo", Twelve, 1)));

        Assert.Equal([1, 2, 1], line.Runs.Select(run => run.ContentId));
        Assert.Equal([0, 15, 27], line.Runs.Select(run => Math.Round(run.X, 6)));
        Assert.Equal(new LinkRange(7, 15, 12), Assert.Single(line.Links) with { X = 15, Width = 12 });
        Assert.Equal(15, line.Links[0].X, 6);
    }

    [Fact]
    public void An_anchor_comes_back_on_the_line_where_its_piece_starts()
    {
        var lines = Shape(new("oo oo", Twelve, 1), new("1", Twelve with { Shift = VerticalShift.Superscript }, 2) { Anchor = "note" }, new(" oo", Twelve, 1))
            .BreakLines(LineShape.Of(20));

        Assert.Equal([0, 1, 0], lines.Select(line => line.Anchors.Count));
    }

    [Fact]
    public void A_superscript_is_smaller_and_higher_where_the_font_has_none()
    {
        var runs = Single(Shape(new TextPiece("x", Twelve, 1), new("q", Twelve with { Shift = VerticalShift.Superscript }, 1))).Runs;

        Assert.Equal(12 * 0.65, runs[1].Size, 6);
        Assert.Equal(-12 * 0.33, runs[1].Y, 6);
    }

    [Fact]
    public void Small_capitals_keep_the_letters_that_were_written()
    {
        var runs = Single(Shape(new TextPiece("Ab", Twelve with { SmallCaps = true }, 1))).Runs;

        Assert.Equal("Ab", string.Concat(runs.Select(run => run.Text)));
        Assert.True(runs.Count == 1 || Math.Abs(runs[1].Size - 9.6) < 1e-6);
    }

    [Fact]
    public void A_right_to_left_word_keeps_its_logical_text_and_shows_its_last_letter_first()
    {
        var line = Single(Shape("a \u05D0\u05D1 b"));

        Assert.Equal("a \u05D0\u05D1 b", string.Concat(line.Runs.Select(run => run.Text)));
        var hebrew = line.Runs.Single(run => run.Text.Contains('\u05D0', StringComparison.Ordinal));
        Assert.Equal([1, 0], hebrew.Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Right_to_left_words_come_in_the_order_in_which_they_are_read_and_stand_where_they_are_seen()
    {
        var runs = Single(Shape("a \u05D0\u05D1 \u05D2 1 b")).Runs;

        Assert.Equal("a \u05D0\u05D1 \u05D2 1 b", string.Concat(runs.Select(run => run.Text)));
        Assert.True(runs.First(run => run.Text.Contains('\u05D0', StringComparison.Ordinal)).X >= runs.First(run => run.Text.Contains('\u05D2', StringComparison.Ordinal)).X);
    }

    [Fact]
    public void The_raised_number_behind_a_right_to_left_name_stands_at_the_names_right()
    {
        var number = new TextPiece("12", Twelve with { Shift = VerticalShift.Superscript }, 2);
        var runs = Single(Shape(new TextPiece("a \u05D0\u05D1", Twelve, 1), number, new(" b", Twelve, 1))).Runs;

        Assert.Equal(["a ", "\u05D0\u05D1", "12", " b"], runs.Select(run => run.Text));
    }

    [Fact]
    public void Two_right_to_left_words_stand_in_reverse_with_their_text_in_order()
    {
        var line = Single(Shape("\u05D0\u05D1 \u05D2"));

        Assert.True(line.RightToLeft);
        Assert.Equal("\u05D0\u05D1 \u05D2", string.Concat(line.Runs.Select(run => run.Text)));
        var last = line.Runs[^1];
        Assert.Equal(Enumerable.Range(0, last.Text.Length).Reverse(), last.Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void A_character_that_the_font_lacks_comes_from_another_font()
    {
        var line = Single(Shape("a漢b"));

        if (Fonts.Value.Diagnostics.Any(diagnostic => diagnostic.Code == "PD4007"))
            Assert.Skip("No font with Chinese characters is installed: apt-get install fonts-noto-cjk");
        Assert.Equal(["a", "漢", "b"], line.Runs.Select(run => run.Text));
        Assert.All(line.Runs.SelectMany(run => run.Glyphs), glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void A_character_that_no_font_has_is_shown_as_a_replacement_and_reported_once_with_its_place()
    {
        var fonts = Load();
        var span = new SourceSpan(new SourceFile("plan.yaml", "title: x\U000FFFF0\U000FFFF0"), 7, 5);
        var line = new ParagraphShaper(fonts).Shape([new TextPiece("x\U000FFFF0\U000FFFF0", Twelve, 1) { Span = span }]).BreakLines(LineShape.Of(100))[0];

        var diagnostic = Assert.Single(fonts.Diagnostics, diagnostic => diagnostic.Code == "PD4007");
        Assert.Equal(span.Slice(1, 2), diagnostic.Span);
        Assert.All(line.Runs.SelectMany(run => run.Glyphs), glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void Invisible_characters_have_no_glyphs_and_soft_hyphens_are_not_set()
    {
        var line = Single(Shape("a\u200Bb\u00ADc"));

        Assert.Equal("a\u200Bbc", Text(line));
        Assert.Equal([0, 2, 3], Assert.Single(line.Runs).Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void An_underline_ends_with_the_last_letter_of_the_line()
    {
        var line = Single(Shape(new TextPiece("oo ", Twelve with { Underline = true }, 1)));

        var rule = Assert.Single(line.Rules);
        Assert.Equal((0.0, 12.0), (rule.X, Math.Round(rule.Width, 6)));
        Assert.True(rule.Y > 0);
    }

    private static readonly Lazy<FontSet> Fonts = new(Load);

    private static FontSet Load() => Load("Liberation Serif", "fonts-liberation");

    private static FontSet Load(string family, string package)
    {
        var design = ApaPageDesign.Create(PageSize.Letter, new FontChoice(family, 12), new PageHeader([], [], 36));
        if (FontCatalog.OfSystem().Find(family, bold: false, italic: false) is null)
            Assert.Skip($"The font {family} is not installed: apt-get install {package}");
        return FontSet.Load(design, FontCatalog.OfSystem()).Value!;
    }

    private static ShapedParagraph Shape(string text) => Shape(new TextPiece(text, Twelve, 1));

    private static ShapedParagraph Shape(params TextPiece[] pieces) => new ParagraphShaper(Fonts.Value).Shape(pieces);

    private static Line Single(ShapedParagraph paragraph) => Assert.Single(paragraph.BreakLines(LineShape.Of(1000)));

    private static string Text(Line line) => string.Concat(line.Runs.Select(run => run.Text));
}
