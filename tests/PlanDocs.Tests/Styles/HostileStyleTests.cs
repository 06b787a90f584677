using PlanDocs.Citations;

namespace PlanDocs.Tests.Styles;

public sealed class HostileStyleTests
{
    /// <summary>Each macro calls the next twice, so that the first would print 2⁴⁰ times what the last holds.</summary>
    [Fact]
    public void Macros_that_double_forty_times_are_refused() => Assert.Equal(["PD2021"], Problems(Chain(40, "<text macro=\"m{0}\"/><text macro=\"m{0}\"/>"), "<text macro=\"m0\"/>"));

    [Fact]
    public void Macros_are_nested_through_one_another_two_hundred_deep_at_most_in_whatever_order_they_are_read()
    {
        var chain = Chain(20, "<group><group><group><group><group><group><group><group><group><group><text macro=\"m{0}\"/></group></group></group></group></group></group></group></group></group></group>");
        Assert.Contains("PD2018", Problems(chain, "<text macro=\"m0\"/>"));
        Assert.Contains("PD2018", Problems(chain, string.Concat(Enumerable.Range(0, 21).Reverse().Select(i => $"<text macro=\"m{i}\"/>"))));
    }

    [Fact]
    public void Macros_that_are_called_often_but_not_without_end_are_read() => Assert.Empty(Problems(Chain(15, "<text macro=\"m{0}\"/><text macro=\"m{0}\"/>"), "<text macro=\"m0\"/>"));

    /// <summary>A million elements for a cite are within the limit of the style, and ten cites of them beyond that of the paper.</summary>
    [Fact]
    public void What_is_rendered_for_a_paper_is_counted()
    {
        var style = $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info><title>S</title></info>{Chain(19, "<text macro=\"m{0}\"/><text macro=\"m{0}\"/>")}<citation><layout><text macro=\"m0\"/></layout></citation></style>";
        using var folder = new TemporaryFolder();
        folder.Write("style.csl", style);
        var plan = folder.Write("plan.yaml", $"plandocs: 1\ntitle: T\nauthor: A B\nstyle: style.csl\nsections: [{{heading: H, text: '{string.Concat(Enumerable.Repeat("[@a] ", 10))}'}}]\nreferences: [{{id: a, type: book, title: T}}]\n");
        var built = Pipeline.Run(new BuildOptions(plan), new BuildResources());
        Assert.Contains(built.Diagnostics, diagnostic => diagnostic is { Code: "PD2022", Severity: Severity.Error, Span.IsKnown: true });
        Assert.Empty(built.Documents);
    }

    [Fact]
    public void Groups_in_groups_end_at_two_hundred() =>
        Assert.Contains("PD2018", Problems("", string.Concat(Enumerable.Repeat("<group>", 50_000)) + string.Concat(Enumerable.Repeat("</group>", 50_000))));

    [Fact]
    public void A_style_of_many_megabytes_is_not_even_parsed() => Assert.Equal(["PD2020"], Problems("<!--" + new string(' ', 2_000_000) + "-->", "<text value=\"x\"/>"));

    [Fact]
    public void Entities_that_multiply_are_refused_with_their_definition() =>
        Assert.Equal(["PD2019"], StyleReader.Read(new SourceFile("style.csl", "<!DOCTYPE style [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><style>&b;</style>")).Diagnostics.Select(diagnostic => diagnostic.Code));

    /// <summary>Macros m0 to the last, each of which holds the next as the pattern says.</summary>
    private static string Chain(int count, string pattern) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"<macro name=\"m{i}\">{pattern.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}</macro>")) + $"<macro name=\"m{count}\"><text value=\"x\"/></macro>";

    private static IEnumerable<string> Problems(string macros, string layout)
    {
        var style = $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info><title>S</title></info>{macros}<citation><layout>{layout}</layout></citation></style>";
        var read = StyleReader.Read(new SourceFile("style.csl", style));
        Assert.All(read.Diagnostics, diagnostic => Assert.True(diagnostic.Span.IsKnown));
        return read.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct();
    }
}
