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

    private static IEnumerable<string> Changes(string name)
    {
        var pair = EditionPairs.Of(name);
        return ChangeReport.Of(Revision.Of(pair.Before, pair.After)).SelectMany(section => section.Changes).Select(change => change.What + ": " + string.Concat(change.Pieces.Select(piece => piece.Kind switch
        {
            ChangeKind.Inserted => "{+" + piece.Text + "+}",
            ChangeKind.Deleted => "[-" + piece.Text + "-]",
            _ => piece.Text,
        })));
    }
}
