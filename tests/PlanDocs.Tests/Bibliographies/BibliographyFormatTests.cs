namespace PlanDocs.Tests.Bibliographies;

public class BibliographyFormatTests
{
    [Theory]
    [InlineData("refs.txt", "TY  - BOOK\nTI  - T\nER  - ")]
    [InlineData("refs.bib", "TY  - BOOK\nTI  - T\nER  - ")]
    [InlineData("refs.txt", "@book{k, title={T}}")]
    [InlineData("refs.bib", "\ufeff% exported\n@book{k, title={T}}")]
    [InlineData("refs.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\"}]")]
    [InlineData("refs.bib", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\"}]")]
    [InlineData("refs.yaml", "- id: k\n  type: book\n  title: T")]
    [InlineData("refs.yaml", "references:\n- id: k\n  type: book\n  title: T")]
    [InlineData("refs.yaml", "k:\n  type: book\n  title: T")]
    [InlineData("refs.json", "{\"items\": [{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\"}]}")]
    public void A_format_is_known_by_its_content(string path, string text)
    {
        var item = Bib.One(text, path);
        Assert.Equal(("book", "T"), (item.Type, item.Text("title")));
    }

    [Fact]
    public void What_a_program_added_to_CSL_JSON_is_no_mistake_and_what_a_person_mistyped_is()
    {
        Assert.Empty(Bib.Read("[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"libraryID\": 1}]", "a.json").Diagnostics);
        Assert.Equal("PD1010", Assert.Single(Bib.Read("- id: k\n  type: book\n  title: T\n  publihser: P\n", "a.yaml").Diagnostics).Code);
    }

    [Fact]
    public void A_type_may_be_written_with_hyphens() => Assert.Equal("legal_case", Bib.One("- id: k\n  type: legal-case\n  title: T\n", "a.yaml").Type);
}
