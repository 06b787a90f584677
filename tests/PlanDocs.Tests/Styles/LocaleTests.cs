using PlanDocs.Citations;
using PlanDocs.Reading;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>The words of each language, as its speakers write references.</summary>
public class LocaleTests
{
    private const string Chapter = """
        - {id: a, type: chapter, title: Lesen, author: "Ware, Ada", editor: ["Mendes, Jo", "Park, Ed"], issued: 2019, container-title: Der Ort, edition: 2, page: 3-27, publisher: Facet, language: de}
        """;

    private const string Undated = """
        - {id: a, type: webpage, title: Formats, author: {literal: Library}, accessed: 2026-07-01, URL: "https://example.org"}
        """;

    [Theory]
    [InlineData("de-DE", "Ware, A. (2019). Lesen. In J. Mendes &#38; E. Park (Hrsg.), <i>Der Ort</i> (2. Aufl., S. 3–27). Facet.")]
    [InlineData("fr-FR", "Ware, A. (2019). Lesen. Dans J. Mendes &#38; E. Park (Éds.), <i>Der Ort</i> (2e éd., p. 3–27). Facet.")]
    [InlineData("es-ES", "Ware, A. (2019). Lesen. En J. Mendes &#38; E. Park (Eds.), <i>Der Ort</i> (2.<sup>a</sup> ed., pp. 3–27). Facet.")]
    [InlineData("en-GB", "Ware, A. (2019). Lesen. In J. Mendes &#38; E. Park (Eds.), <i>Der Ort</i> (2nd ed., pp. 3–27). Facet.")]
    public void A_chapter_has_the_words_of_the_language(string language, string expected) => Assert.Equal(expected, Entry("apa", language, Chapter));

    [Theory]
    [InlineData("de-DE", "Library. (o. D.). <i>Formats</i>. Abgerufen 1. Juli 2026, von https://example.org")]
    [InlineData("fr-FR", "Library. (s. d.). <i>Formats</i>. Consulté le 1er juillet 2026, à l’adresse https://example.org")]
    [InlineData("es-ES", "Library. (s. f.). <i>Formats</i>. Recuperado el 1 de julio de 2026, de https://example.org")]
    [InlineData("en-GB", "Library. (n.d.). <i>Formats</i>. Retrieved 1 July 2026, from https://example.org")]
    public void A_day_is_written_as_in_the_language(string language, string expected) => Assert.Equal(expected, Entry("apa", language, Undated));

    [Theory]
    [InlineData("de-DE", "„Lesen“.")]
    [InlineData("fr-FR", "«\u00a0Lesen\u00a0».")]
    [InlineData("es-ES", "«Lesen».")]
    [InlineData("en-GB", "‘Lesen’.")]
    [InlineData("en-US", "“Lesen.”")]
    public void Quotation_marks_are_those_of_the_language_and_only_America_puts_the_period_inside(string language, string quoted) =>
        Assert.Contains(quoted, Entry("mla", language, Chapter), StringComparison.Ordinal);

    [Theory]
    [InlineData("de-AT", "de-DE")]
    [InlineData("fr", "fr-FR")]
    [InlineData("es-MX", "es-ES")]
    [InlineData("en", "en-US")]
    [InlineData("ja-JP", "en-US")]
    public void A_language_without_a_locale_has_that_of_its_kin_or_American_English(string wanted, string found) => Assert.Equal(found, BuiltInStyles.Locale(wanted)!.Language);

    [Theory]
    [InlineData("de-DE", "zitiert nach")]
    [InlineData("fr-FR", "cité dans")]
    [InlineData("es-ES", "citado en")]
    [InlineData("en-GB", "as cited in")]
    public void A_work_that_was_not_read_has_the_words_of_the_language(string language, string words)
    {
        const string works = """
            - {id: a, type: book, title: A, author: "Waters, Ann", issued: 1996}
            - {id: b, type: book, title: B, author: "Lyon, Ed", issued: 2014}
            """;
        var cited = Render("apa", language, works, new CitationCluster([new Cite("a") { CitedIn = new Cite("b") }])).Citations[0];
        Assert.Equal($"(Waters, 1996, {words} Lyon, 2014)", FixtureHtml.Of(cited));
    }

    [Fact]
    public void Every_locale_is_read_without_a_complaint() => Assert.All(BuiltInStyles.Languages, language => Assert.Equal(language, BuiltInStyles.Locale(language)!.Language));

    private static string Entry(string style, string language, string yaml) => FixtureHtml.Of(Render(style, language, yaml).Entries[0]);

    private static RenderedReferences Render(string name, string language, string yaml, params CitationCluster[] clusters)
    {
        var style = StyleReader.Read(BuiltInStyles.Style(name)!).Value!;
        var items = BibliographyReader.Read(new SourceFile("references.yaml", yaml)).Value!;
        return ReferenceProcessor.Render(style, StyleFinder.Locales(style, language), items, clusters);
    }
}
