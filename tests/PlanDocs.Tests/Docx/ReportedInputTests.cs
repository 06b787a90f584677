using PlanDocs.Docx;
using static PlanDocs.Tests.Docx.SamplePaper;

namespace PlanDocs.Tests.Docx;

/// <summary>Input that a DOCX cannot hold as it is: the document is made, and the place in the plan is said.</summary>
public class ReportedInputTests
{
    private static readonly SourceSpan Here = new(new SourceFile("plan.yaml", "title: x"), 7, 1);

    [Fact]
    public void Characters_that_xml_forbids_are_left_out() =>
        AssertReported("PD6001", "ab😀", P(new Text("a\u0001b\uD800😀\uFFFE") { Span = Here }));

    [Fact]
    public void A_picture_without_alternative_text_is_mentioned() =>
        AssertReported("PD6002", "", new Figure("f", "", [], TestPictures.Png(4, 4)) { Span = Here });

    [Theory]
    [InlineData("not an address")]
    [InlineData("http://[::1")]
    [InlineData("")]
    public void A_link_that_is_no_address_keeps_its_text(string url) =>
        AssertReported("PD6003", "text", P(new Link(new ExternalTarget(url), [T("text")]) { Span = Here }));

    [Fact]
    public void A_link_to_nothing_keeps_its_text() =>
        AssertReported("PD6004", "text", P(new Link(new InternalTarget("nothing"), [T("text")]) { Span = Here }));

    [Fact]
    public void A_cross_reference_to_nothing_keeps_its_label() => AssertReported("PD6004", "Table 9", P(new CrossReference("nothing", "Table 9") { Span = Here }));

    [Fact]
    public void A_note_inside_a_note_is_set_in_parentheses()
    {
        var result = DocxWriter.Write(SamplePaper.Of(P(new Footnote([P(T("outer"), new Footnote([P(T("inner"))]) { Span = Here })]))));

        Assert.Equal(["PD6005"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("outer", new OpenedDocx(result.Value!).Text("word/footnotes.xml"), StringComparison.Ordinal);
    }

    private static void AssertReported(string code, string text, Block block)
    {
        var result = DocxWriter.Write(SamplePaper.Of(block));
        var diagnostic = Assert.Single(result.Diagnostics);

        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(Severity.Warning, diagnostic.Severity);
        Assert.Equal(Here, diagnostic.Span);
        Assert.Equal(text, OpenedDocx.TextOf(new OpenedDocx(result.Value!).Body));
    }
}
