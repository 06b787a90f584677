namespace PlanDocs.Tests.Markdown;

public class TableTests
{
    private static void Check(string markdown, string dump) => Assert.Equal(dump.ReplaceLineEndings("\n"), MarkdownFixture.Dump(markdown.ReplaceLineEndings("\n")));

    [Fact]
    public void An_identifier_may_be_written_as_pandoc_crossref_writes_it() => Check(
        """
        | Area |
        |------|
        | a    |

        : Levels {#tbl:levels}

        See @tbl:levels.
        """,
        """
        table #tbl-levels: Levels
          columns: start
          head: Area
          body: a
        paragraph: See {reference to #tbl-levels}.
        """);

    [Fact]
    public void A_table_has_title_id_alignment_and_notes() => Check(
        """
        Table: Levels *of* Care {#tbl-levels}

        | Area | Level |  N |
        |:-----|:-----:|---:|
        | *a*  | 2     |  3 |
        | b \| c | [@lee2011] | |

        Note. General.

        ^a^ Specific.

        \* *p* < .05.

        After.
        """,
        """
        table #tbl-levels: Levels {emphasis: of} Care
          columns: start, center, end
          head: Area | Level | N
          body: {emphasis: a} | 2 | 3
          body: b | c | {parenthetical citation: lee2011} |
          note: {emphasis: Note.} General.
          note: {superscript: a} Specific.
          note: * {emphasis: p} < .05.
        paragraph: After.
        """);

    [Fact]
    public void Notes_of_each_kind_belong_to_the_table_and_stand_in_the_order_of_the_manual() => Check("| a |\n|---|\n| 1 |\n\n\\**p* < .05.\n\n^a^ Specific.\n\nAfter.",
        """
        table:
          columns: start
          head: a
          body: 1
          note: {superscript: a} Specific.
          note: *{emphasis: p} < .05.
        paragraph: After.
        """);

    [Fact]
    public void A_sentence_about_p_is_no_note() => Check("| a |\n|---|\n| 1 |\n\n*p* values are small.",
        """
        table:
          columns: start
          head: a
          body: 1
        paragraph: {emphasis: p} values are small.
        """);

    [Fact]
    public void A_caption_may_follow_as_in_pandoc() => Check("| a | b |\n|---|---|\n| 1 | 2 |\n\n: Below {#tbl-b}",
        """
        table #tbl-b: Below
          columns: start, start
          head: a | b
          body: 1 | 2
        """);

    [Fact]
    public void Captions_before_two_tables_stay_with_the_tables_that_follow_them() => Check(
        "Table: First\n\n| a |\n|---|\n| 1 |\n\nTable: Second\n\n| b |\n|---|\n| 2 |",
        """
        table: First
          columns: start
          head: a
          body: 1
        table: Second
          columns: start
          head: b
          body: 2
        """);

    [Fact]
    public void Cells_join_to_the_left_and_upwards() => Check("| a | b | c |\n|---|---|---|\n| 1 | < | 2 |\n| ^ | < | 3 |\n| 4 | ^ | 5 |",
        """
        table:
          columns: start, start, start
          head: a | b | c
          body: 1 (over 2 columns) (over 2 rows) | 2
          body: 3
          body: 4 | ^ | 5
        """);

    [Fact]
    public void A_table_without_names_of_columns_has_no_head() => Check("|   |   |\n|---|---|\n| 1 | 2 |",
        """
        table:
          columns: start, start
          body: 1 | 2
        """);

    [Fact]
    public void A_short_row_is_filled_up() => Check("| a | b |\n|---|---|\n| 1 |",
        """
        table:
          columns: start, start
          head: a | b
          body: 1 |
        """);

    [Fact]
    public void A_caption_without_a_table_is_told_once() => Check("Table: Of <b>what</b>?\n\ntext",
        """
        paragraph: Table: Of what?
        paragraph: text
        warning PD1111 1:1: there is no table before or after this caption
        warning PD1101 1:11: HTML has no place in a paper; its tags are left out and its text is kept
        """);

    [Fact]
    public void A_caption_takes_an_identifier_only() => Check(": T {#tbl-a .striped tbl-colwidths=20}\n\n| a |\n|---|\n| 1 |",
        """
        table #tbl-a: T
          columns: start
          head: a
          body: 1
        warning PD1109 1:13: ‘.striped’ means nothing here
        warning PD1109 1:22: ‘tbl-colwidths=20’ means nothing here
        """);
}
