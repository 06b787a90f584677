using PlanDocs.Reading;

namespace PlanDocs.Tests.Bibliographies;

public class ReferenceChecksTests
{
    private const string Sound = "@article{k, title={A sound title}, author={Doe, Jane}, date={2019}, journal={Journal}, volume=1, pages={574--592}, doi={10.1525/tph.2014.36.4.26}, url={https://example.org/a}}";

    private static IReadOnlyList<Diagnostic> Check(string text, string path = "l.bib") => ReferenceChecks.Check(Bib.Read(text, path).Value!, new DateOnly(2026, 12, 7));

    [Fact]
    public void A_sound_work_passes() => Assert.Empty(Check(Sound));

    [Theory]
    [InlineData("journal={Journal}", "", "PD1331")]
    [InlineData("date={2019}", "", "PD1331")]
    [InlineData("title={A sound title}", "", "PD1331")]
    [InlineData("10.1525/tph", "11.1525/tph", "PD1332")]
    [InlineData("36.4.26}", "36.4.26.}", "PD1332")]
    [InlineData("10.1525/tph.2014.36.4.26", "10.1525", "PD1332")]
    [InlineData("date={2019}", "date={2029}", "PD1333")]
    [InlineData("https://example.org/a", "https://example.org/a b", "PD1334")]
    [InlineData("https://example.org/a", "example.org/a", "PD1335")]
    [InlineData("volume=1", "volume=1, note={Retrieved from}", "PD1336")]
    [InlineData("https://example.org/a", "Retrieved from:", "PD1336")]
    [InlineData("574--592", "592--574", "PD1337")]
    [InlineData("574--592", "574--12", "PD1337")]
    [InlineData("Doe, Jane", "SMITH, Jane", "PD1338")]
    [InlineData("date={2019}", "date={20O2}", "PD1339")]
    [InlineData("date={2019}", "date={2019-13-45}", "PD1339")]
    [InlineData("date={2019}", "date={12/05/2020}", "PD1339")]
    [InlineData("Doe, Jane", "{WORLD HEALTH ORGANIZATION}", "PD1338")]
    public void Each_mistake_is_found_at_its_place(string sound, string wrong, string code)
    {
        var problem = Assert.Single(Check(Sound.Replace(sound, wrong, StringComparison.Ordinal)));
        Assert.Equal((code, Severity.Warning, true), (problem.Code, problem.Severity, problem.Span.IsKnown));
    }

    [Theory]
    [InlineData("574--592", "574--92")]
    [InlineData("574--592", "S12--S9")]
    [InlineData("574--592", "e1000100")]
    [InlineData("574--592", "12-15, 3-7")]
    [InlineData("Doe, Jane", "{UNESCO}")]
    [InlineData("Doe, Jane", "LI, Wei")]
    [InlineData("date={2019}", "date={2026}")]
    [InlineData("date={2019}", "pubstate={inpress}")]
    [InlineData("date={2019}", "date={1890s}")]
    [InlineData("date={2019}", "date={2018/2019}")]
    [InlineData("date={2019}", "date={Fall 2019}")]
    [InlineData("volume=1", "volume=1, note={Retrieved from the archive}")]
    [InlineData("10.1525/tph.2014.36.4.26", "10.1000.10/123(456)78<9::AID-X>3.0.CO;2-G")]
    public void What_only_looks_like_one_is_none(string sound, string other) => Assert.Empty(Check(Sound.Replace(sound, other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("@online{k, title={T}}", "a URL")]
    [InlineData("@incollection{k, title={T}, publisher={P}}", "the title of its book")]
    [InlineData("@book{k, title={T}}", "a publisher")]
    [InlineData("@phdthesis{k, title={T}}", "the university")]
    [InlineData("@patent{k, title={T}}", "a number")]
    [InlineData("@report{k, title={T}, author={Doe, Jane}}", "the group that published it")]
    public void Each_type_has_its_needs(string text, string what) => Assert.Contains(what, Assert.Single(Check(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_date_of_the_plan_no_year_is_in_the_future() =>
        Assert.Empty(ReferenceChecks.Check(Bib.Read(Sound.Replace("2019", "2999", StringComparison.Ordinal)).Value!, null));

    [Theory]
    [InlineData("@book{a, title={Same}, publisher={P}, doi={10.1000/X}} @book{b, title={Same}, publisher={P}, doi={10.1000/x}}")]
    [InlineData("@book{a, title={The {Same} Title}, author={Gödel, K.}, year=2000, publisher={P}} @book{b, title={The same title}, author={Godel, Kurt}, year=2000, publisher={Q}}")]
    public void A_work_that_is_there_twice_is_found(string text)
    {
        var problem = Assert.Single(Check(text));
        Assert.Equal(("PD1330", "‘b’ and ‘a’ seem to be the same work"), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("@book{a, title={The same title}, edition=1, year=2000, publisher={P}} @book{b, title={The same title}, edition=2, year=2000, publisher={P}}")]
    [InlineData("@book{a, title={The same title}, year=2000, publisher={P}} @book{b, title={The same title}, year=2001, publisher={P}}")]
    [InlineData("@incollection{a, title={One}, booktitle={B}, publisher={P}, doi={10.1000/x}} @incollection{b, title={Two}, booktitle={B}, publisher={P}, doi={10.1000/x}}")]
    [InlineData("@article{a, title={Editorial words}, journal={J}, year=2000, volume=1} @article{b, title={Editorial words}, journal={J}, year=2000, volume=2}")]
    public void Works_that_are_alike_are_not_the_same(string text) => Assert.Empty(Check(text));

    [Fact]
    public void The_sample_passes()
    {
        var path = Path.Combine(Folders.Data, "references.yaml");
        Assert.Empty(Check(File.ReadAllText(path), path));
    }
}
