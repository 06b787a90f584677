using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>Changes in words; the marks are those of the text that <c>compare</c> prints.</summary>
public class ChangeReportTests
{
    [Fact]
    public void Paragraphs_of_a_cell_stand_in_one_line() => Assert.Equal(
        ["table row: Row 0 | first{+ and a half+}", "table row: Row 1 | second{+, longer new+} third"],
        Changes("paragraphs of a cell"));

    [Fact]
    public void Paragraphs_of_a_note_stand_in_one_line() => Assert.Equal(
        ["paragraph: A note is called here. (note: One. {+Between them. +}Two of them{+ all+}.)"],
        Changes("paragraphs of a note"));

    [Fact]
    public void All_rows_of_a_table_with_other_columns_are_gone_and_new() => Assert.Equal(
        [
            "table row: [-Column 1 | Column 2-]", "table row: [-Row 0 | a-]", "table row: [-Row 1 | b-]",
            "table row: {+Column 1 | Column 2 | Column 3+}", "table row: {+Row 0 | a | more+}", "table row: {+Row 1 | b | more+}",
        ],
        Changes("a table with a column more"));

    /// <summary>Fifty thousand words, of which one differs.</summary>
    [Fact]
    public void A_paragraph_as_long_as_a_book_is_replaced_as_a_whole()
    {
        var words = string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"w{i} ")));
        var changes = Changes(new EditionPair("a book", Paper(words + "before"), Paper(words + "after"))).ToList();

        Assert.Equal(["paragraph: [-", "paragraph: {+"], changes.Select(change => change[..13]).Order(StringComparer.Ordinal));
    }

    /// <summary>Six thousand paragraphs each, of which every twentieth is in both papers.</summary>
    [Fact]
    public void Of_papers_in_other_words_the_paragraphs_that_both_have_are_kept()
    {
        var changes = Changes(new EditionPair("other words", Paragraphs("old"), Paragraphs("new"))).ToList();

        Assert.Equal(5_700, changes.Count);
        Assert.DoesNotContain(changes, change => change.Contains("both", StringComparison.Ordinal));
    }

    private static Paper Paragraphs(string word) => Paper([.. Enumerable.Range(0, 6_000).Select(i => FormattableString.Invariant($"{(i % 20 == 0 ? "both" : word)} {i}"))]);

    private static IEnumerable<string> Changes(string name) => Changes(EditionPairs.Of(name));

    private static IEnumerable<string> Changes(EditionPair pair) =>
        ChangeReport.Of(Revision.Of(pair.Before, pair.After)).SelectMany(section => section.Changes).Select(change => change.What + ": " + string.Concat(change.Pieces.Select(piece => piece.Kind switch
        {
            ChangeKind.Inserted => "{+" + piece.Text + "+}",
            ChangeKind.Deleted => "[-" + piece.Text + "-]",
            _ => piece.Text,
        })));

    private static Paper Paper(params string[] paragraphs) =>
        Docx.SamplePaper.Of([.. paragraphs.Select(text => new Paragraph([new Text(text)]))]);
}
