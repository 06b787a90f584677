using PlanDocs.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>What is wrong in a style is said with its code and its place; nothing outside the style is ever read.</summary>
public class BrokenStyleTests
{
    private const string Layout = "<citation><layout><text variable=\"title\"/></layout></citation>";

    [Theory]
    [InlineData("this is no XML", "PD2010", 1)]
    [InlineData("<style>\n<citation>\n</style>", "PD2010", 3)]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\">", "PD2010", 1)]
    [InlineData("<locale/>", "PD2011", 1)]
    [InlineData("<style>\n" + Layout + "<bibliography><layout>\n<txt variable=\"title\"/></layout></bibliography></style>", "PD2012", 3)]
    [InlineData("<style>\n<citation><layout><text macro=\"nobody\"/></layout></citation></style>", "PD2013", 2)]
    [InlineData("<style><macro name=\"a\">\n<text macro=\"b\"/></macro><macro name=\"b\">\n<text macro=\"a\"/></macro><citation><layout><text macro=\"a\"/></layout></citation></style>", "PD2014", 3)]
    [InlineData("<style><info><title>T</title></info></style>", "PD2015", 1)]
    [InlineData("<style><info><link href=\"http://example.org/styles/nobody\" rel=\"independent-parent\"/></info></style>", "PD2016", 1)]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<style>&x;</style>", "PD2019", 2)]
    [InlineData("<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><style>&b;</style>", "PD2019", 1)]
    public void What_is_wrong_has_a_code_and_a_line(string xml, string code, int line)
    {
        var read = StyleReader.Read(new SourceFile("broken.csl", xml));
        Assert.Null(read.Value);
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal((code, Severity.Error, line), (diagnostic.Code, diagnostic.Severity, diagnostic.Span.Position.Line));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<group>", 5000)) + string.Concat(Enumerable.Repeat("</group>", 5000));
        var read = StyleReader.Read(new SourceFile("deep.csl", $"<style><citation><layout>{deep}</layout></citation></style>"));
        Assert.Equal("PD2018", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_dependent_style_is_its_parent_under_its_own_title_and_language()
    {
        const string dependent = """
            <style default-locale="de-DE"><info><title>Zeitschrift</title><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>
            """;
        var read = StyleReader.Read(new SourceFile("dependent.csl", dependent), address => address.EndsWith("/apa", StringComparison.Ordinal) ? BuiltInStyles.Style("apa") : null);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(("Zeitschrift", "de-DE", "author-date"), (read.Value!.Title, read.Value.DefaultLocale, read.Value.CitationFormat));
    }

    [Fact]
    public void A_cut_style_is_never_an_exception()
    {
        var whole = BuiltInStyles.Style("apa")!.Text;
        for (var length = 0; length < whole.Length; length += 997)
        {
            var read = StyleReader.Read(new SourceFile("cut.csl", whole[..length]));
            Assert.Null(read.Value);
            Assert.NotEmpty(read.Diagnostics);
        }
    }
}
