namespace PlanDocs.Tests.Markdown;

public class BlockTests
{
    private static void Check(string markdown, string dump) => Assert.Equal(dump.ReplaceLineEndings("\n"), MarkdownFixture.Dump(markdown.ReplaceLineEndings("\n")));

    [Fact]
    public void Lists_nest_and_may_be_loose() => Check(
        """
        - a
        - b

          more b
          1. c
          2. d
             - e
        - f
        """,
        """
        list
          item
            paragraph: a
          item
            paragraph: b
            paragraph: more b
            list Decimal from 1
              item
                paragraph: c
              item
                paragraph: d
                list
                  item
                    paragraph: e
          item
            paragraph: f
        """);

    [Fact]
    public void A_numbered_list_starts_where_it_says() => Check("3. three\n4) other",
        """
        list Decimal from 3
          item
            paragraph: three
        list Decimal from 4
          item
            paragraph: other
        """);

    [Fact]
    public void A_year_at_the_start_of_a_line_starts_no_list_inside_a_paragraph() =>
        Check("It began in\n1998. Nobody noticed.", "paragraph: It began in 1998. Nobody noticed.");

    [Fact]
    public void Quotations_hold_blocks() => Check(
        """
        > First *words*.
        >
        > - item
        >
        > > inner
        """,
        """
        quotation
          paragraph: First {emphasis: words}.
          list
            item
              paragraph: item
          quotation
            paragraph: inner
        """);

    [Fact]
    public void Code_keeps_its_lines() => Check("```r\nx <- 1\n\n  y\n```\n\n    z", "code\n  x <- 1\n\n    y\ncode\n  z");

    [Fact]
    public void A_heading_becomes_a_bold_paragraph() => Check("# One\n\nTwo\n===",
        """
        paragraph: {strong: One}
        paragraph: {strong: Two}
        warning PD1102 1:1: a heading inside prose is set as a bold paragraph
        warning PD1102 3:1: a heading inside prose is set as a bold paragraph
        """);

    [Fact]
    public void A_dividing_line_is_left_out() => Check("a\n\n***\n\nb",
        """
        paragraph: a
        paragraph: b
        warning PD1103 3:1: a paper has no dividing lines; this one is left out
        """);

    [Fact]
    public void A_block_of_html_keeps_its_text_and_a_comment_is_nothing() => Check("<div>\n  kept &amp; <b>safe</b>\n</div>\n\n<!-- nothing -->",
        """
        paragraph: kept & safe
        warning PD1101 1:1: HTML has no place in a paper; its tags are left out and its text is kept
        """);

    [Fact]
    public void A_footnote_that_nobody_mentions_is_left_out() => Check("a\n\n[^b]: c",
        """
        paragraph: a
        warning PD1107 3:1: the footnote ‘b’ is never referred to, and is left out
        """);

    [Fact]
    public void A_line_that_YAML_folding_broke_is_one_paragraph() => Check("a\nb", "paragraph: a b");
}
