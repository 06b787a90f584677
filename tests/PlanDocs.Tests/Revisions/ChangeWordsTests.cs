using PlanDocs.Layout;
using PlanDocs.Revisions;

namespace PlanDocs.Tests.Revisions;

/// <summary>A marked-up paper explains its marks in its own language.</summary>
public class ChangeWordsTests
{
    [Theory]
    [InlineData("en-US", "This paper shows what changed since the edition of 2026. +Inserted text is underlined+; ", " [inserted: ")]
    [InlineData("de", "Diese Arbeit zeigt, was sich seit der Ausgabe 2026 geändert hat. +Eingefügter Text ist unterstrichen+; ", " [eingefügt: ")]
    [InlineData("fr-CA", "Ce travail montre ce qui a changé depuis l’édition 2026. +Le texte inséré est souligné+\u00A0; ", " [inséré\u00A0: ")]
    [InlineData("es", "Este trabajo muestra lo que ha cambiado desde la edición de 2026. +El texto insertado está subrayado+; ", " [insertado: ")]
    public void The_legend_and_what_is_read_aloud_are_in_the_papers_language(string language, string legend, string read)
    {
        var (text, spans) = LayOut(language, 2026, 2027);

        Assert.Contains(legend, text, StringComparison.Ordinal);
        Assert.Contains(spans, span => span.ActualText == read && span.Language is null);
    }

    [Fact]
    public void Words_in_another_language_than_the_papers_say_so()
    {
        var (text, spans) = LayOut("fi", 2026, 2027);

        Assert.Contains("Inserted text is underlined", text, StringComparison.Ordinal);
        Assert.Contains(spans, span => span.ActualText == " [inserted: " && span.Language == "en");
    }

    [Fact]
    public void Two_papers_of_one_edition_are_not_told_apart_by_its_year()
    {
        var (text, _) = LayOut("en", 2026, 2026);

        Assert.Contains("This paper shows what changed since the earlier version.", text, StringComparison.Ordinal);
    }

    private static (string Text, IReadOnlyList<StructureElement> Spans) LayOut(string language, int before, int after)
    {
        var pages = PaperLayout.LayOut(Revision.Of(Paper(language, before, "old"), Paper(language, after, "new")), FontCatalog.OfSystem()).Value;
        Assert.SkipWhen(pages is null, "No font is installed: apt-get install fonts-liberation");
        return (string.Concat(pages.Pages[0].Items.OfType<TextRun>().Select(run => run.Text)), [.. Spans(pages.Structure)]);
    }

    private static Paper Paper(string language, int edition, string word) => CitedPaper.OfText($"""
        plandocs: 1
        language: {language}
        edition: {edition}
        title: A Plan
        author: Maya Ortiz
        sections:
          - heading: One
            text: It has a word that is {word}.
        """);

    private static IEnumerable<StructureElement> Spans(StructureElement element) =>
        element.Children.OfType<StructureElement>().SelectMany(Spans).Concat(element is { Role: StructureRole.Span, ActualText: not null } ? [element] : []);
}
