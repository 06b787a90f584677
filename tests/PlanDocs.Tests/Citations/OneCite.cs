using PlanDocs.Citations;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Citations;

/// <summary>A style of one layout, for works that stand in a test.</summary>
internal static class OneCite
{
    public static CslStyle Read(string layout, string language = "en-US") => StyleReader.Read(new SourceFile("small.csl", $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="{language}">
          <info><title>Small</title></info>
          <citation><layout delimiter="; ">{layout}</layout></citation>
        </style>
        """)).Value!;

    public static string Print(string layout, string work, string language = "en-US", Cite? cite = null, CitationForm form = CitationForm.Parenthetical)
    {
        var items = BibliographyReader.Read(new SourceFile("works.yaml", "- " + work.Replace("{", "{id: a, type: book, ", StringComparison.Ordinal))).Value!;
        var style = Read(layout, language);
        return FixtureHtml.Of(ReferenceProcessor.Render(style, StyleFinder.Locales(style, language), items, [new CitationCluster([cite ?? new Cite("a")]) { Form = form }]).Citations[0]);
    }
}
