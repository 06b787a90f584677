namespace PlanDocs.Tests.Bibliographies;

/// <summary>Variables in a note, as Zotero's users keep them in Extra.</summary>
public class NoteVariablesTests
{
    [Fact]
    public void Lines_that_name_a_variable_go_there_and_the_rest_stays_a_note()
    {
        var work = Json("book", @"original-date: 1923\nDOI: https://doi.org/10.1093/oso/1.2\nSigned copy.\nSelect: zotero://select/library/items/V5AUUXIS");

        Assert.Equal(1923, work.Dates["original-date"].Start!.Value.Year);
        Assert.Equal("10.1093/oso/1.2", work.Text("DOI"));
        Assert.Equal("Signed copy.\nSelect: zotero://select/library/items/V5AUUXIS", work.Text("note"));
    }

    [Theory]
    [InlineData("Original Date: 1923-05")]
    [InlineData("{:original-date:1923-05}")]
    [InlineData("00000 {:original-date: 1923-05}")]
    public void The_words_of_the_field_and_the_older_braces_do_the_same(string note) =>
        Assert.Equal(new DateParts(1923, 5), Json("book", note).Dates["original-date"].Start);

    [Fact]
    public void Names_and_the_type_are_told_in_a_note_too()
    {
        var work = Json("document", @"type: dataset\ntranslator: Woolf || Virginia\ntranslator: Hogarth Press");

        Assert.Equal("dataset", work.Type);
        Assert.Equal("Woolf|Virginia; Hogarth Press", work.Names("translator"));
    }

    [Fact]
    public void What_the_work_says_in_a_field_wins() => Assert.Equal("T", Json("book", "title: Another").Text("title"));

    [Fact]
    public void The_number_and_the_publisher_that_databases_leave_with_an_article_are_not_taken()
    {
        var work = Json("article-journal", @"Number: 4\nPublisher: Routledge");

        Assert.Null(work.Text("number"));
        Assert.Null(work.Text("publisher"));
    }

    [Fact]
    public void A_note_of_BibTeX_is_read_in_the_same_way() =>
        Assert.Equal(1776, Bib.One(@"@book{k, title = {T}, Note = {00000 \{:original-date:1776\}}}").Dates["original-date"].Start!.Value.Year);

    [Fact]
    public void What_somebody_writes_for_PlanDocs_has_fields_for_everything() =>
        Assert.Equal("original-date: 1923", Bib.Read("- id: k\n  type: book\n  title: T\n  note: \"original-date: 1923\"\n", "references.yaml").Value![0].Text("note"));

    [Theory]
    [InlineData("Revised")]
    [InlineData("Rev. ed.")]
    [InlineData("Revised edition")]
    public void A_revised_edition_is_called_what_APA_calls_it(string edition) => Assert.Equal("Rev. ed.", Bib.One($"@book{{k, title = {{T}}, edition = {{{edition}}}}}").Text("edition"));

    private static ReferenceItem Json(string type, string note) => Bib.One($$"""[{"id": "k", "type": "{{type}}", "title": "T", "note": "{{note}}"}]""", "library.json");
}
