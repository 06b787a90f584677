using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>Entries of reference lists, in the shapes of chapter 10 of the manual.</summary>
public class ReferenceListTests
{
    [Theory]
    [InlineData("McCauley, S. M., & Christiansen, M. H. (2019). Language learning as language use. *Psychological Review*, *126*(1), 1–51. https://doi.org/10.1037/rev0000126",
        "article-journal|title=Language learning as language use|container-title=Psychological Review|volume=126|issue=1|page=1-51|DOI=10.1037/rev0000126|author=McCauley, S. M.; Christiansen, M. H.|issued=2019")]
    [InlineData("Burin, D., Kilteni, K., & Rabuffetti, M. (2019). Body ownership increases the interference. PLOS ONE, 14(1), Article e0209899. https://doi.org/10.1371/journal.pone.0209899",
        "article-journal|title=Body ownership increases the interference|container-title=PLOS ONE|volume=14|issue=1|number=e0209899|DOI=10.1371/journal.pone.0209899|author=Burin, D.; Kilteni, K.; Rabuffetti, M.|issued=2019")]
    [InlineData("Brown, L. S. (2018). Feminist therapy (2nd ed.). American Psychological Association.",
        "book|title=Feminist therapy|edition=2|publisher=American Psychological Association|author=Brown, L. S.|issued=2018")]
    [InlineData("Hygum, E., & Pedersen, P. M. (Eds.). (2010). *Early childhood education*. Hans Reitzels Forlag.",
        "book|title=Early childhood education|publisher=Hans Reitzels Forlag|editor=Hygum, E.; Pedersen, P. M.|issued=2010")]
    [InlineData("Weinstock, R., Leong, G. B., & Silva, J. A. (2003). Defining forensic psychiatry. In R. Rosner (Ed.), *Principles and practice of forensic psychiatry* (2nd ed., pp. 7–13). CRC Press.",
        "chapter|title=Defining forensic psychiatry|container-title=Principles and practice of forensic psychiatry|edition=2|page=7-13|publisher=CRC Press|author=Weinstock, R.; Leong, G. B.; Silva, J. A.|editor=Rosner, R.|issued=2003")]
    [InlineData("National Cancer Institute. (2018). *Facing forward: Life after cancer treatment* (NIH Publication No. 18-2424). U.S. Department of Health and Human Services. https://www.cancer.gov/life.pdf",
        "report|title=Facing forward: Life after cancer treatment|genre=NIH Publication|number=No. 18-2424|publisher=U.S. Department of Health and Human Services|URL=https://www.cancer.gov/life.pdf|author=National Cancer Institute|issued=2018")]
    [InlineData("Harris, L. (2014). *Instructional leadership* [Doctoral dissertation, University of Virginia]. Libra. https://doi.org/10.18130/V3N96G",
        "thesis|title=Instructional leadership|genre=Doctoral dissertation|publisher=University of Virginia|source=Libra|DOI=10.18130/V3N96G|author=Harris, L.|issued=2014")]
    [InlineData("Guarino, B. (2017, December 4). How will humanity react to alien life? Psychologists have some predictions. *The Washington Post*. https://www.washingtonpost.com/x",
        "article-newspaper|title=How will humanity react to alien life? Psychologists have some predictions|container-title=The Washington Post|URL=https://www.washingtonpost.com/x|author=Guarino, B.|issued=2017-12-4")]
    [InlineData("Ortiz, S. O. (2019). Evaluation of learners (Publication No. 13886420) [Doctoral dissertation, Example University]. ProQuest Dissertations and Theses Global.",
        "thesis|title=Evaluation of learners|genre=Doctoral dissertation|number=13886420|publisher=Example University|source=ProQuest Dissertations and Theses Global|author=Ortiz, S. O.|issued=2019")]
    [InlineData("Harry, B. (2014). Why are so many students here? Understanding schools (2nd ed.). Teachers College Press.",
        "book|title=Why are so many students here? Understanding schools|edition=2|publisher=Teachers College Press|author=Harry, B.|issued=2014")]
    [InlineData("Freire, P. (2000). Pedagogy of the oppressed (M. B. Ramos, Trans.; 30th anniversary ed.). Continuum.",
        "book|title=Pedagogy of the oppressed|edition=30th anniversary ed.|publisher=Continuum|author=Freire, P.|translator=Ramos, M. B.|issued=2000")]
    [InlineData("King, M. L., Jr. (n.d.). *Letters*. Beacon Press.", "book|title=Letters|publisher=Beacon Press|author=King, M. L., Jr.")]
    [InlineData("Schatz, B. R. (in press). Taking the measure. *The American Archivist*.", "article-journal|title=Taking the measure|container-title=The American Archivist|author=Schatz, B. R.|issued=in press")]
    public void An_entry_in_APA_is_read_field_by_field(string entry, string expected) => Assert.Equal(expected, Shown(Read(entry).Item));

    [Fact]
    public void The_letter_behind_the_year_is_kept_for_the_citations()
    {
        var works = ReferenceListReader.Read([new("Lee, A. (2011a). One. Press.", default), new("Lee, A. (2011b). Two. Press.", default)]);
        Assert.Equal(["lee2011/a", "lee2011b/b"], works.Select(work => $"{work.Item.Key}/{work.YearLetter}"));
    }

    [Theory]
    [InlineData("Something without any year or shape", "PD1341")]
    [InlineData("Lee, Christopher A. “A Framework.” Journal of Context, vol. 62, no. 1, 2011, pp. 95-117.", "PD1341")]
    public void What_has_another_form_is_kept_and_doubted(string entry, string code)
    {
        var work = Read(entry);
        Assert.Contains(code, work.Doubts.Select(doubt => doubt.Code));
        Assert.NotEmpty(work.Item.Texts["title"].Value);
    }

    [Fact]
    public void An_entry_of_MLA_gives_author_title_container_and_numbers() =>
        Assert.Equal("article-journal|title=A Framework|container-title=Journal of Context|volume=62|issue=1|page=95-117|author=Lee, Christopher A.|issued=2011",
            Shown(Read("Lee, Christopher A. “A Framework.” *Journal of Context*, vol. 62, no. 1, 2011, pp. 95-117.").Item));

    private static ListedWork Read(string entry) => ReferenceListReader.Read([new(entry, default)]).Single();

    private static string Shown(ReferenceItem item)
    {
        string[] order = ["title", "container-title", "volume", "issue", "edition", "genre", "number", "page", "publisher", "source", "DOI", "URL"];
        var texts = order.Where(item.Texts.ContainsKey).Select(variable => $"{variable}={item.Texts[variable].Value}");
        var names = item.Names.OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => $"{role.Key}={string.Join("; ", role.Value.Select(Shown))}");
        var dates = item.Dates.Select(date => $"{date.Key}={Shown(date.Value)}");
        return string.Join('|', [item.Type, .. texts, .. names, .. dates]);
    }

    private static string Shown(ReferenceDate date) =>
        date.Literal ?? string.Join('-', new[] { date.Start?.Year, date.Start?.Month, date.Start?.Day }.OfType<int>());

    private static string Shown(ReferenceName name) =>
        name.Literal ?? string.Join(", ", new[] { name.Family, name.Given, name.Suffix }.OfType<string>());
}
