using PlanDocs.Layout;
using static PlanDocs.Tests.Layout.LaidOut;

namespace PlanDocs.Tests.Layout;

public class StructureTests
{
    [Fact]
    public void Levels_of_headings_have_no_gaps_whatever_the_writer_skipped()
    {
        var document = Of(new BodyTitle([new Text("Title")]), new Heading(3, [new Text("Deep")], "deep"), P("x"), new Heading(1, [new Text("Up")], "up"), P("y"));
        var headings = document.Structure.Elements().Where(element => element.Role is >= StructureRole.H1 and <= StructureRole.H6);
        Assert.Equal([StructureRole.H1, StructureRole.H2, StructureRole.H2], headings.Select(heading => heading.Role));
        Assert.Equal("Title", Assert.Single(document.Outline).Title);
        Assert.Equal(["Deep", "Up"], document.Outline[0].Children.Select(entry => entry.Title));
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_on_each_and_one_annotation()
    {
        var link = new Link(new ExternalTarget("https://example.org"), [new Text("one"), new LineBreak(), new Text("two")]);
        var document = Of(new Paragraph([link]));
        var areas = document.Pages[0].Items.OfType<LinkArea>().ToList();
        Assert.Equal(2, areas.Count);
        var element = Assert.Single(document.Structure.Elements(), element => element.Role == StructureRole.Link);
        Assert.Equal(new StructureAnnotation(areas[0].LinkId), element.Children[^1]);
        Assert.Equal(areas[0].LinkId, areas[1].LinkId);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_text_with_a_warning()
    {
        var result = Result(Design, new Paragraph([new CrossReference("nothing", "Table 9")]));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "PD4101");
        Assert.Empty(result.Value!.Pages[0].Items.OfType<LinkArea>());
        Assert.Equal(["Table 9"], result.Value.Pages[0].Lines());
    }

    [Fact]
    public void The_contents_give_the_page_of_each_heading()
    {
        var document = Of(new Contents([new Text("Contents")], 2, "toc"), new BodyTitle([new Text("T")]), new Heading(1, [new Text("One")], "one"), P("x"));
        Assert.Equal("One2", string.Concat(document.Pages[0].Lines()[1].Split(' ')));
        Assert.Contains(document.Pages[0].Items, item => item is TextRun { ContentId: PageItem.Artifact } run && run.Text.StartsWith(". .", StringComparison.Ordinal));
        Assert.Single(document.Structure.Elements(), element => element.Role == StructureRole.TOCI);
    }

    [Fact]
    public void Passages_in_another_language_are_spans_with_it()
    {
        var document = Of(new Paragraph([new Text("say "), new ForeignText("fr", [new Text("bonjour")])]));
        Assert.Equal("fr", Assert.Single(document.Structure.Elements(), element => element.Role == StructureRole.Span).Language);
    }
}
