namespace PlanDocs.Tests.Bibliographies;

public class ReferenceYamlTests
{
    private static Result<IReadOnlyList<ReferenceItem>> Read(string fields) => Bib.Read($"- id: k\n  type: book\n  title: T\n  {fields}\n", "references.yaml");

    [Theory]
    [InlineData("author: [Doe, Jane]")]
    [InlineData("author: [Doe, Jane, Roe, R. J.]")]
    public void A_name_that_YAML_tore_apart_is_told(string fields) => Assert.Equal("PD1307", Assert.Single(Read(fields).Diagnostics).Code);

    [Theory]
    [InlineData("author: [\"Doe, Jane\", \"Roe, Richard\"]", "Doe|Jane; Roe|Richard")]
    [InlineData("author: [UNESCO, NASA]", "UNESCO; NASA")]
    [InlineData("author: [World Health Organization, Pew Research Center]", "World Health Organization; Pew Research Center")]
    [InlineData("author:\n    - Plato\n    - Aristotle", "Plato; Aristotle")]
    [InlineData("author: King, Martin Luther, Jr.", "King|Martin Luther|Jr.")]
    [InlineData("author: { family: Gogh, given: Vincent, non-dropping-particle: van }", "van|Gogh|Vincent")]
    public void Names_are_read_in_all_their_forms(string fields, string expected)
    {
        var result = Read(fields);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, result.Value![0].Names("author"));
    }

    [Theory]
    [InlineData("issued: 2019-05-04", 2019, 5, 4)]
    [InlineData("issued: { date-parts: [[2019, 5]] }", 2019, 5, null)]
    [InlineData("issued: { year: 2019, month: 5 }", 2019, 5, null)]
    [InlineData("issued: -43", -43, null, null)]
    [InlineData("issued: circa 1900", 1900, null, null)]
    public void Dates_are_read_in_all_their_forms(string fields, int year, int? month, int? day) => Assert.Equal(new DateParts(year, month, day), Read(fields).Value![0].Dates["issued"].Start);

    [Fact]
    public void A_DOI_loses_its_resolver() => Assert.Equal("10.1000/x", Read("DOI: https://doi.org/10.1000/x").Value![0].Text("DOI"));

    [Fact]
    public void Two_works_with_one_key_are_an_error() =>
        Assert.Equal(Severity.Error, Assert.Single(Bib.Read("- id: k\n  type: book\n  title: A\n- id: k\n  type: book\n  title: B\n", "r.yaml").Diagnostics).Severity);

    [Fact]
    public void One_bad_work_does_not_keep_the_others_from_being_read() =>
        Assert.Equal("b", Assert.Single(Bib.Read("- nonsense\n- id: b\n  type: book\n  title: B\n", "r.yaml").Value!).Key);
}
