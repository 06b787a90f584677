using PlanDocs.Citations;
using PlanDocs.Reading;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>What docs/styles.md shows is what the styles print.</summary>
public class StylesPageTests
{
    private const string Works = """
        - {id: denda, type: book, title: A, author: "Denda, Kayo", issued: 2010}
        - {id: waters, type: book, title: B, author: "Waters, Ann", issued: 2010}
        - {id: lee, type: book, title: C, author: "Lee, Ann", issued: 2011}
        """;

    private static string Page => File.ReadAllText(Path.Combine(Folders.Repository, "docs", "styles.md"));

    [Fact]
    public void Each_style_has_a_row_and_each_row_is_right()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();
        Assert.Equal(BuiltInStyles.Names, rows.Select(row => row[1].Trim('`')));
        Assert.All(rows, row => Assert.Equal(row[3], Shown(row[1].Trim('`'))));
    }

    [Fact]
    public void Every_code_of_the_styles_is_explained() =>
        Assert.All(["PD2010", "PD2011", "PD2012", "PD2013", "PD2014", "PD2015", "PD2016", "PD2017", "PD2018", "PD2019"], code => Assert.Contains(code, Page, StringComparison.Ordinal));

    private static string Shown(string name)
    {
        var style = StyleReader.Read(BuiltInStyles.Style(name)!).Value!;
        var items = BibliographyReader.Read(new SourceFile("references.yaml", Works)).Value!;
        CitationCluster[] clusters =
        [
            new([new Cite("denda")]),
            new([new Cite("waters")]),
            new([new Cite("lee") { Locators = [new Locator("page", "9")] }]),
            new([new Cite("lee")]) { Form = CitationForm.Narrative },
        ];
        var citations = ReferenceProcessor.Render(style, StyleFinder.Locales(style, "en-US"), items, clusters).Citations;
        return $"{FixtureHtml.Of(citations[2])}; {FixtureHtml.Of(citations[3])}";
    }
}
