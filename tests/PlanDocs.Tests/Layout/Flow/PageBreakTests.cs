using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

public class PageBreakTests
{
    [Fact]
    public void A_last_line_is_not_left_alone_on_the_next_page()
    {
        var document = InTimes(WithLines(4), LinesOf(5));
        Assert.Equal([3, 2], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void A_first_line_is_not_left_alone_at_the_foot()
    {
        var document = InTimes(WithLines(4), LinesOf(3, "a"), LinesOf(4, "b"));
        Assert.Equal([3, 4], document.Pages.Select(page => page.Lines().Count));
    }

    [Fact]
    public void A_heading_goes_with_the_first_two_lines_of_its_text()
    {
        var document = InTimes(WithLines(5), LinesOf(3), new Heading(1, [new Text("Heading")], "h"), LinesOf(4, "b"));
        Assert.Equal([3, 5], document.Pages.Select(page => page.Lines().Count));
        Assert.Equal(1, document.Destinations["h"].PageIndex);
    }

    [Fact]
    public void Headings_higher_than_a_page_are_divided_and_nothing_is_lost()
    {
        var headings = Enumerable.Range(1, 7).Select(i => (Block)new Heading(2, [new Text($"H{i}")], $"h{i}")).ToArray();
        var document = InTimes(WithLines(3), headings);
        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"H{i}"), document.Pages.SelectMany(page => page.Lines()));
    }

    [Fact]
    public void A_footnote_stands_at_the_foot_of_the_page_of_its_number()
    {
        var document = InTimes(P("Text", new Footnote([P("A note.")])), LinesOf(3));
        var note = document.Run("A note");
        Assert.Equal(10, note.Size);
        Assert.InRange(note.Y, 710, 720);
        Assert.Contains(document.Structure.Elements(), element => element is { Role: StructureRole.Note, Id: "footnote:1" });
    }

    [Fact]
    public void A_line_moves_to_the_next_page_with_its_footnote_if_there_is_no_room_for_both()
    {
        var document = InTimes(WithLines(4), LinesOf(3, "a"), P("b", new Footnote([P("Note.")])));
        Assert.Equal(3, document.Pages[0].Lines().Count);
        Assert.Contains(document.Pages[1].Runs(), run => run.Text.StartsWith('b'));
        Assert.Contains(document.Pages[1].Runs(), run => run.Text.Contains("Note.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_footnote_longer_than_a_page_goes_on_on_the_next_ones()
    {
        var document = InTimes(WithLines(5), P("Text", new Footnote([LinesOf(40, "note")])), LinesOf(6, "b"));
        var lines = document.Pages.SelectMany(page => page.Runs()).Select(run => run.Text.Trim()).ToList();
        Assert.Equal(40, lines.Count(line => line.StartsWith("note", StringComparison.Ordinal)));
        Assert.All(document.Pages, page => Assert.All(page.Runs(), run => Assert.InRange(run.Y, 72, page.Height - 72)));
        Assert.All(document.Pages, NoLinesOverlap);
    }

    private static void NoLinesOverlap(Page page)
    {
        var baselines = page.Runs().Select(run => Math.Round(run.Y, 1)).Distinct().Order().ToList();
        // A superscript's rise is less than the height of the smallest line.
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.True(pair.Second - pair.First is < 5 or > 11, $"{pair}"));
    }
}
