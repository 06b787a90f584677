using System.Text;
using PlanDocs.Docx;

namespace PlanDocs.Tests.Docx;

/// <summary>Documents that were made to break a reader; each is read to its end, or is no document.</summary>
public sealed class HostileDocxTests
{
    [Fact]
    public void A_note_in_itself_ends()
    {
        var note = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>The note.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>";
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Read("<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>", note).Value!.Blocks));
        Assert.Equal("The note.", Text(((Paragraph)Assert.Single(Assert.IsType<Footnote>(paragraph.Content[1]).Content)).Content));
    }

    [Fact]
    public void A_note_stands_once_however_often_it_is_mentioned()
    {
        var note = $"<w:footnote w:id=\"1\"><w:p><w:r><w:t>{Repeat("word ", 100_000)}</w:t></w:r></w:p></w:footnote>";
        var blocks = Read(Repeat("<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>", 20_000), note).Value!.Blocks;
        Assert.Equal(1, blocks.OfType<Paragraph>().Sum(paragraph => paragraph.Content.OfType<Footnote>().Count()));
    }

    [Fact]
    public void A_table_that_spans_millions_of_cells_is_text()
    {
        var row = "<w:tr>" + Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", 1_000) + "</w:tr>";
        var blocks = Read($"<w:tbl>{Repeat(row, 20)}</w:tbl>").Value!.Blocks;
        Assert.Equal(20_000, blocks.OfType<Paragraph>().Count());
        Assert.IsType<Table>(Assert.Single(Read("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>").Value!.Blocks));
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{1}\"/><w:numId w:val=\"{0}\"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>", 50_000)]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>", 50_000)]
    public void Many_of_one_kind_take_time_in_proportion(string pattern, int count)
    {
        var body = string.Concat(Enumerable.Range(1, count).Select(i => pattern.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", $"{i % 9}", StringComparison.Ordinal)));
        Hang.IsNone(() => Assert.NotEmpty(Read(body).Value!.Blocks));
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:ins>", "</w:ins></w:p>")]
    [InlineData("<w:p><w:hyperlink>", "</w:hyperlink></w:p>")]
    public void Elements_in_elements_end_somewhere(string start, string end)
    {
        Assert.Equal("PD6021", Assert.Single(Read(Repeat(start, 50_000) + "<w:p><w:r><w:t>Deep</w:t></w:r></w:p>" + Repeat(end, 50_000)).Diagnostics).Code);
        Assert.NotNull(Read(Repeat(start, 20) + "<w:p><w:r><w:t>Deep</w:t></w:r></w:p>" + Repeat(end, 20)).Value);
    }

    [Fact]
    public void A_document_of_more_than_half_a_million_elements_is_no_essay() =>
        Assert.Equal("PD6021", Assert.Single(Read(Repeat("<w:p/>", 500_000)).Diagnostics).Code);

    private static string Text(IReadOnlyList<Inline> content) => string.Concat(content.OfType<Text>().Select(text => text.Value));

    private static Result<DocxEssay> Read(string body, string notes = "") => WordArchive.Read(body, notes);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
