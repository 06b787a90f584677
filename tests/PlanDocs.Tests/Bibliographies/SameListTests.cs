using PlanDocs.Citations;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Bibliographies;

/// <summary>A library that exists in two formats gives one list of references.</summary>
public class SameListTests
{
    [Fact]
    public void A_bib_file_and_its_conversion_to_CSL_JSON_give_the_same_list()
    {
        var json = OriginalFilesTests.Read("society-for-the-blind__slate2-proposal__bibliography.json").Value!;
        var bibtex = OriginalFilesTests.Read("society-for-the-blind__slate2-proposal__bibliography.bib").Value!.Where(item => json.Any(converted => converted.Key == item.Key)).ToArray();
        Assert.Equal(json.Count, bibtex.Length);
        // The converter put the titles in sentence case, for good: even the abbreviation "DBMS".
        Assert.Equal(Rendered(json), Rendered(bibtex), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_work_in_five_formats_gives_one_entry()
    {
        string[] entries =
        [
            Entry("l.bib", "@article{k, title={The art of {DNA}: A story}, author={van Gogh, Vincent and King, Jr., Martin Luther}, year=2019, month=may, journal={Journal of Tests}, volume=12, number=3, pages={10--20}, doi={10.1000/x}}"),
            Entry("l.bib", "@article{k, title={The art of {DNA}}, subtitle={A story}, author={Vincent van Gogh and family=King, given=Martin Luther, suffix=Jr.}, date={2019-05}, journaltitle={Journal of Tests}, volume={12}, number={3}, pages={10-20}, doi={https://doi.org/10.1000/x}}"),
            Entry("l.ris", "TY  - JOUR\nTI  - The art of DNA: A story\nAU  - van Gogh, Vincent\nAU  - King, Martin Luther, Jr.\nPY  - 2019/05//\nJF  - Journal of Tests\nVL  - 12\nIS  - 3\nSP  - 10\nEP  - 20\nDO  - 10.1000/x\nER  - \n"),
            Entry("l.yaml", "k:\n  type: article\n  title: \"The art of {DNA}: A story\"\n  author: [\"van Gogh, Vincent\", \"King, Jr., Martin Luther\"]\n  date: 2019-05\n  page-range: 10-20\n  serial-number: { doi: 10.1000/x }\n  parent: { type: periodical, title: Journal of Tests, volume: 12, issue: 3 }\n"),
            Entry("l.json", "[{\"id\": \"k\", \"type\": \"article-journal\", \"title\": \"The art of DNA: A story\", \"author\": [{\"family\": \"Gogh\", \"given\": \"Vincent\", \"non-dropping-particle\": \"van\"}, {\"family\": \"King\", \"given\": \"Martin Luther\", \"suffix\": \"Jr.\"}], \"issued\": {\"date-parts\": [[2019, 5]]}, \"container-title\": \"Journal of Tests\", \"volume\": \"12\", \"issue\": 3, \"page\": \"10-20\", \"DOI\": \"10.1000/x\"}]"),
        ];
        Assert.Contains("DNA: A story", entries[0], StringComparison.Ordinal);
        Assert.All(entries, entry => Assert.Equal(entries[0], entry));
    }

    private static string Entry(string path, string text) => Assert.Single(Rendered(Bib.Read(text, path).Value!));

    private static string[] Rendered(IReadOnlyList<ReferenceItem> items)
    {
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var locales = LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!]);
        var references = ReferenceProcessor.Render(style, locales, items, [new CitationCluster([.. items.Select(item => new Cite(item.Key))])]);
        return [.. references.Entries.Select(FixtureHtml.Of)];
    }
}
