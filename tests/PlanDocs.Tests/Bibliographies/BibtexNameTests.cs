namespace PlanDocs.Tests.Bibliographies;

public class BibtexNameTests
{
    [Theory]
    [InlineData("Laura S. Quinn", "Quinn|Laura S.")]
    [InlineData("Quinn, Laura S.", "Quinn|Laura S.")]
    [InlineData("Vincent van Gogh", "van|Gogh|Vincent")]
    [InlineData("van Gogh, Vincent", "van|Gogh|Vincent")]
    [InlineData("Ludwig von der Heide", "von der|Heide|Ludwig")]
    [InlineData("{van Gogh}, Vincent", "van Gogh|Vincent")]
    [InlineData("King, Jr., Martin Luther", "King|Martin Luther|Jr.")]
    [InlineData("King, Martin Luther, Jr.", "King|Martin Luther|Jr.")]
    [InlineData("Martin Luther King Jr.", "King|Martin Luther|Jr.")]
    [InlineData("{World Health Organization}", "World Health Organization")]
    [InlineData("SelectHub", "SelectHub")]
    [InlineData("{Barnes and Noble} and Doe, Jane", "Barnes and Noble; Doe|Jane")]
    [InlineData(@"G{\""o}del, Kurt AND {\O}rsted, Hans", "Gödel|Kurt; Ørsted|Hans")]
    [InlineData(@"Charles {\'e}toile Dupont", "étoile|Dupont|Charles")]
    [InlineData("Donald~E. Knuth", "Knuth|Donald E.")]
    [InlineData("family=Gogh, given=Vincent, prefix=van, useprefix=false", "(van)|Gogh|Vincent")]
    [InlineData("{{Heller Consulting}}", "Heller Consulting")]
    [InlineData("Anderson, A.\n  and   Anderson, B.", "Anderson|A.; Anderson|B.")]
    public void Names_follow_the_rules_of_BibTeX(string latex, string expected) => Assert.Equal(expected, Bib.Author(latex));

    [Fact]
    public void A_particle_is_dropped_only_where_the_entry_says_so() =>
        Assert.Equal("(van)|Gogh|Vincent", Bib.One("@book{k, author={van Gogh, Vincent}, options={useprefix=false}}").Names("author"));

    [Fact]
    public void Others_are_reported()
    {
        var result = Bib.Read("@book{k, author={Doe, Jane and others}}");
        Assert.Equal("Doe|Jane", result.Value![0].Names("author"));
        Assert.Equal("PD1319", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_short_author_abbreviates_a_group() =>
        Assert.Equal("ALA", Bib.One("@book{k, author={{American Library Association}}, shortauthor={ALA}}").Names["author"][0].ShortForm);

    [Fact]
    public void An_editor_of_another_kind_gets_that_role()
    {
        var item = Bib.One("@movie{k, title={T}, editor={Varda, Agnès}, editortype={director}, editora={Doe, Jane}, editoratype={collaborator}}");
        Assert.Equal(("Varda|Agnès", "Doe|Jane"), (item.Names("director"), item.Names("contributor")));
    }

    [Fact]
    public void A_name_knows_its_place()
    {
        var item = Bib.One("@book{k,\n author = {Doe, Jane and Roe, Richard}}");
        Assert.Equal(new SourcePosition(2, 26), item.Names["author"][1].Span.Position);
    }
}
