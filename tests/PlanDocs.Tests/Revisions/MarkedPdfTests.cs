using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Revisions;
using PlanDocs.Tests.Pdf;

namespace PlanDocs.Tests.Revisions;

/// <summary>The marked-up pages: more than colour, and words for who does not see them.</summary>
public class MarkedPdfTests
{
    private static readonly Lazy<PagedDocument> Pages = new(() => LayOut(Revision.Of(Editions.Old, Editions.New)));

    [Fact]
    public void Inserted_text_is_underlined_and_deleted_text_struck_through()
    {
        var items = Pages.Value.Pages[0].Items;
        var (came, went) = (Run(items, "December 6, 2027"), Run(items, "December 7, 2026"));

        // An underline lies below the baseline; a line through the text above it, and below the height of its letters.
        Assert.Contains(items.OfType<Rule>(), rule => rule.ContentId == came.ContentId && rule.Y > came.Y && rule.Y < came.Y + 5);
        Assert.Contains(items.OfType<Rule>(), rule => rule.ContentId == went.ContentId && rule.Y < went.Y - 1 && rule.Y > went.Y - 6);
        Assert.NotEqual(came.Color, went.Color);
    }

    [Fact]
    public void Colours_of_changed_text_have_a_contrast_of_at_least_seven_to_one() => Assert.All(
        Pages.Value.Pages.SelectMany(page => page.Items).OfType<TextRun>().Select(run => run.Color).Distinct(), color => Assert.True(1.05 / (Luminance(color) + 0.05) >= 7));

    [Fact]
    public void A_bar_in_the_margin_stands_beside_each_changed_line_and_is_no_part_of_the_text()
    {
        var items = Pages.Value.Pages[0].Items;
        var changed = Run(items, "December 6, 2027");

        var bar = Assert.Single(items.OfType<Rule>(), rule => rule.X < 72 && rule.Y < changed.Y && rule.Y + rule.Height > changed.Y);
        Assert.Equal(PageItem.Artifact, bar.ContentId);
        Assert.DoesNotContain(items.OfType<Rule>(), rule => rule.X < 72 && rule.Y < Run(items, "Maya").Y && rule.Y + rule.Height > Run(items, "Maya").Y);
    }

    [Fact]
    public void What_is_new_and_what_is_gone_is_said_in_words_before_and_after_it()
    {
        var said = Spans(Pages.Value.Structure).ToList();

        Assert.Contains(" [inserted: ", said);
        Assert.Equal(said.Count(words => words == " [inserted: "), said.Count(words => words == " end of insertion] "));
        Assert.Equal(said.Count(words => words == " [deleted: "), said.Count(words => words == " end of deletion] "));
    }

    [Fact]
    public void Of_a_picture_that_another_replaced_both_are_shown_and_the_old_one_is_crossed_out()
    {
        var figures = Elements(Pages.Value.Structure).Where(element => element.Role == StructureRole.Figure && element.AlternativeText!.Contains("Bring a Small Institution", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, figures.Count);
        Assert.StartsWith("[deleted: ", figures[0].AlternativeText, StringComparison.Ordinal);
        Assert.StartsWith("[inserted: ", figures[1].AlternativeText, StringComparison.Ordinal);
        var gone = Pages.Value.Pages[figures[0].BoundingBox!.PageIndex].Items;
        var box = figures[0].BoundingBox!;
        var cross = gone.OfType<PlacedPath>().Where(path => path.Points is [var start, var end] && Math.Abs(start.X - end.X) > box.Width - 1 && Math.Abs(start.Y - end.Y) > box.Height - 1);
        Assert.Equal(2, cross.Count());
        Assert.Contains(gone.OfType<Rule>(), rule => rule.X < 72 && Math.Abs(rule.Height - box.Height) < 0.01 && rule.ContentId == PageItem.Artifact);
    }

    [Fact]
    public void The_end_of_a_paragraph_that_was_split_or_joined_is_a_sign()
    {
        var signs = Pages.Value.Pages.SelectMany(page => page.Items).OfType<TextRun>().Where(run => run.Text == "¶").Select(run => run.Color).ToList();

        // One was split, and two were joined.
        Assert.Equal(2, signs.Count);
        Assert.Equal(2, signs.Distinct().Count());
    }

    [Fact]
    public void A_table_whose_columns_changed_stands_there_as_it_was_and_as_it_is()
    {
        var pair = EditionPairs.Of("a table with a column more");
        var pages = LayOut(Revision.Of(pair.Before, pair.After));
        var text = pages.Pages.SelectMany(page => page.Items).OfType<TextRun>().Select(run => run.Text).ToList();

        Assert.Equal(1, text.Count(run => run == "A Title"));
        Assert.Equal(2, text.Count(run => run == "Column 2"));
        Assert.Equal(1, text.Count(run => run == "Column 3"));
    }

    [Theory]
    [MemberData(nameof(SmallEditionsTests.Pairs), MemberType = typeof(SmallEditionsTests))]
    public void The_files_of_small_pairs_keep_to_PDF_UA_and_PDF_A(string name)
    {
        var pair = EditionPairs.Of(name);
        ConformanceTests.AssertConforms(PdfWriter.Write(LayOut(Revision.Of(pair.Before, pair.After))).Value!);
    }

    [Fact]
    public void The_file_keeps_to_PDF_UA_and_PDF_A() => ConformanceTests.AssertConforms(PdfWriter.Write(Pages.Value).Value!);

    private static PagedDocument LayOut(PlanDocs.Paper paper)
    {
        var pages = PaperLayout.LayOut(paper, FontCatalog.OfSystem()).Value;
        Assert.SkipWhen(pages is null, "No font is installed: apt-get install fonts-liberation");
        return pages;
    }

    private static TextRun Run(IReadOnlyList<PageItem> items, string start) => items.OfType<TextRun>().First(run => run.Text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<StructureElement> Elements(StructureElement element) => element.Children.OfType<StructureElement>().SelectMany(Elements).Prepend(element);

    private static IEnumerable<string> Spans(StructureElement element) =>
        element.Children.OfType<StructureElement>().SelectMany(Spans).Concat(element is { Role: StructureRole.Span, ActualText: { } words } ? [words] : []);

    /// <summary>WCAG 2.2, relative luminance.</summary>
    private static double Luminance(int color) =>
        (0.2126 * Channel(color >> 16)) + (0.7152 * Channel(color >> 8)) + (0.0722 * Channel(color));

    private static double Channel(int value) => (value & 0xFF) / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
