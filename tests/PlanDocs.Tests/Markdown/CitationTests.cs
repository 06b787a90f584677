namespace PlanDocs.Tests.Markdown;

public class CitationTests
{
    [Theory]
    [InlineData("[@lee2011]", "{parenthetical citation: lee2011}")]
    [InlineData("[@lee2011, p. 9]", "{parenthetical citation: lee2011, page 9}")]
    [InlineData("[see @lee2011, pp. 9–12, 15; see also @denda2016]", "{parenthetical citation: ‹see ›lee2011, page 9-12, 15; ‹see also ›denda2016}")]
    [InlineData("[-@lee2011, p. 9]", "{parenthetical citation: −lee2011, page 9}")]
    [InlineData("-@lee2011", "{parenthetical citation: −lee2011}")]
    [InlineData("@lee2011 found", "{narrative citation: lee2011} found")]
    [InlineData("@lee2011 [p. 9] found", "{narrative citation: lee2011, page 9} found")]
    [InlineData("@lee2011\n[p. 9] found", "{narrative citation: lee2011, page 9} found")]
    [InlineData("@lee2011 [p. 9; @denda2016]", "{narrative citation: lee2011, page 9; denda2016}")]
    [InlineData("@lee2011 [@denda2016]", "{narrative citation: lee2011; denda2016}")]
    [InlineData("@lee2011 [emphasis mine]", "{narrative citation: lee2011 ‹ emphasis mine›}")]
    [InlineData("@lee2011's book", "{narrative citation: lee2011}’s book")]
    [InlineData("before -- @lee2011, after---@lee2011.", "before – {narrative citation: lee2011}, after—{narrative citation: lee2011}.")]
    [InlineData("(@lee2011) “@lee2011” *@lee2011*", "({narrative citation: lee2011}) “{narrative citation: lee2011}” {emphasis: {narrative citation: lee2011}}")]
    [InlineData("@{http://x.org/y} @a.b:c/d_e.", "{narrative citation: http://x.org/y} {narrative citation: a.b:c/d_e}.")]
    [InlineData("[e.g., @a; cf. *Nature* @b]", "{parenthetical citation: ‹e.g., ›a; ‹cf. {emphasis: Nature} ›b}")]
    [InlineData("[@lee2011 and *passim*]", "{parenthetical citation: lee2011 ‹ and {emphasis: passim}›}")]
    [InlineData("[@lee2011, p. 9, emphasis added]", "{parenthetical citation: lee2011, page 9 ‹, emphasis added›}")]
    [InlineData("[@waters1996, p. 4, as cited in @corrado2017, p. 5]", "{parenthetical citation: waters1996, page 4, cited in corrado2017, page 5}")]
    [InlineData("@waters1996 [as cited in @corrado2017]", "{narrative citation: waters1996, cited in corrado2017}")]
    [InlineData("[@müller2020; @Ødegård1999]", "{parenthetical citation: müller2020; Ødegård1999}")]
    public void A_citation_is_read_as_pandoc_reads_it(string markdown, string expected) => Assert.Equal(expected, MarkdownFixture.Line(markdown));

    [Theory]
    [InlineData(", p. 9", "page 9")]
    [InlineData(" p. 9", "page 9")]
    [InlineData(", 9", "page 9")]
    [InlineData(", pp. 33--35, 38-39", "page 33-35, 38-39")]
    [InlineData(", pp. iv–vi", "page iv-vi")]
    [InlineData(", p. e123", null)]
    [InlineData(", p. S12", "page S12")]
    [InlineData(", p. 12a", "page 12a")]
    [InlineData(", chap. 2, para. 4", "chapter 2, paragraph 4")]
    [InlineData(", Chapter 2", "chapter 2")]
    [InlineData(", §3", "section 3")]
    [InlineData(", ¶¶ 3-4", "paragraph 3-4")]
    [InlineData(", 1:30", "timestamp 1:30")]
    [InlineData(", 1:02:30--1:03:00", "timestamp 1:02:30-1:03:00")]
    [InlineData(", Table 1", "table 1")]
    [InlineData(", fig. 2", "figure 2")]
    [InlineData(", vol. 2, pp. 3-4", "volume 2, page 3-4")]
    [InlineData(", pp. 3 & 5", "page 3 & 5")]
    [InlineData(", {pp. iv, vi-xi, (xv)-(xvii)}", "page iv, vi-xi, (xv)-(xvii)")]
    [InlineData(", {ii, A, D-Z}", "page ii, A, D-Z")]
    [InlineData("{v, vi}", "page v, vi")]
    [InlineData(", S. 9", "page 9")]
    public void Places_are_known_by_their_labels(string written, string? read) =>
        Assert.Equal(
            read is null ? "{parenthetical citation: a ‹, p. e123›}" : $"{{parenthetical citation: a, {read}}}",
            MarkdownFixture.Line($"[@a{written}]"));

    [Theory]
    [InlineData("@tbl-levels", "{reference to #tbl-levels}")]
    [InlineData("[@fig-hours]", "{reference to #fig-hours}")]
    [InlineData("[@tbl-a; @fig-b]", "{reference to #tbl-a}; {reference to #fig-b}")]
    [InlineData("[see @tbl-a]", "see {reference to #tbl-a}")]
    [InlineData("@Tbl-a and @fig:b", "{reference to #tbl-a} and {reference to #fig-b}")]
    [InlineData("@apx-log, @goal-one.", "{reference to #apx-log}, {reference to #goal-one}.")]
    [InlineData("@tbl-a [later]", "{reference to #tbl-a} [later]")]
    public void A_table_figure_appendix_or_goal_is_no_work(string markdown, string expected) => Assert.Equal(expected, MarkdownFixture.Line(markdown));

    [Theory]
    [InlineData("me@example.org")]
    [InlineData("a@b, @ and @, c")]
    [InlineData("[a] [b c]")]
    [InlineData("[5 @ 3 dollars]")]
    public void An_at_sign_alone_is_text(string markdown) => Assert.Equal(markdown, MarkdownFixture.Line(markdown));

    [Theory]
    [InlineData("x [@ lee2011]", "PD1110", "x [@ lee2011]", 3)]
    [InlineData("x [@]", "PD1110", "x [@]", 3)]
    [InlineData("[@a; p. 9]", "PD1112", "{parenthetical citation: a ‹; p. 9›}", 6)]
    [InlineData("[compare; @a]", "PD1112", "{parenthetical citation: ‹compare; ›a}", 2)]
    [InlineData("@a [p. 9; or so]", "PD1112", "{narrative citation: a, page 9 ‹; or so›}", 11)]
    [InlineData("[@a; @tbl-b]", "PD1115", "{parenthetical citation: a}; {reference to #tbl-b}", 6)]
    [InlineData("[@tbl-b, p. 4]", "PD1116", "{reference to #tbl-b}", 2)]
    public void A_doubtful_citation_keeps_its_words_and_gets_a_warning(string markdown, string code, string expected, int column)
    {
        var result = MarkdownFixture.Read(markdown);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, column), (diagnostic.Code, diagnostic.Span.Position.Column));
        Assert.Equal(expected, PaperDump.Of(Assert.IsType<Paragraph>(Assert.Single(result.Value!)).Content));
    }

    [Theory]
    [InlineData("[@lee 2011]", "2011", 7)]
    [InlineData("[@lee, 2011]", "2011", 8)]
    [InlineData("[@lee (2011a)]", "2011a", 8)]
    [InlineData("[see @lee 2011, p. 9]", "2011", 11)]
    [InlineData("@lee [2011]", "2011", 7)]
    [InlineData("@lee (2011) says", "2011", 7)]
    [InlineData("@lee (2011, p. 9) says", "2011", 7)]
    public void A_year_behind_a_key_is_doubtful(string markdown, string year, int column)
    {
        var found = Assert.Single(MarkdownFixture.Read(markdown).Diagnostics);
        Assert.Equal(("PD1122", $"the year {year} stands behind ‘@lee’, which has the year of the work already"), (found.Code, found.Message));
        Assert.Equal($"leave it out, or write `@lee{year}` where it is part of the key; a page is `@lee, p. {year}`", found.Help);
        Assert.Equal(column, found.Span.Position.Column);
    }

    [Theory]
    [InlineData("[@lee, p. 20]")]
    [InlineData("[@lee, p. 2011]")]
    [InlineData("[@lee, 2001–2011]")]
    [InlineData("[@lee, 20]")]
    [InlineData("[@lee, 2011 edition]")]
    [InlineData("[@lee2011]")]
    [InlineData("@lee (see 2011)")]
    [InlineData("@lee, 2011, was late.")]
    [InlineData("@goal-one (2027)")]
    public void Not_every_number_behind_a_key_is_a_year(string markdown) => Assert.Empty(MarkdownFixture.Read(markdown).Diagnostics);

    [Fact]
    public void A_citation_that_a_line_of_a_quotation_breaks_is_one()
    {
        Assert.Equal("quotation\n  paragraph: Kept. {parenthetical citation: lee2011, page 9}", MarkdownFixture.Dump("> Kept. [@lee2011,\n> p. 9]"));
        Assert.Equal("quotation\n  paragraph: Kept {narrative citation: lee2011, page 9}", MarkdownFixture.Dump("> Kept @lee2011\n> [p. 9]"));
    }

    [Fact]
    public void A_footnote_behind_a_citation_is_no_part_of_it() =>
        Assert.Equal("{narrative citation: a} {footnote: Note.}", MarkdownFixture.Line("@a [^1]\n\n[^1]: Note."));

    [Fact]
    public void Each_work_points_at_its_key()
    {
        var result = MarkdownFixture.Read("x [see @lee2011, p. 9; @denda2016]");
        var citation = Assert.IsType<Citation>(Assert.IsType<Paragraph>(result.Value![0]).Content[1]);
        Assert.Equal(["@lee2011", "@denda2016"], citation.Cites.Select(cite => cite.Span.Text));
        Assert.Equal("[see @lee2011, p. 9; @denda2016]", citation.Span.Text);
    }
}
