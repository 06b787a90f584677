using PlanDocs.Citations;
using PlanDocs.Reading;

namespace PlanDocs.Tests.Styles;

/// <summary>Renders references that stand in a test in PlanDocs' APA style.</summary>
internal static class Apa
{
    /// <summary>Only the works that are cited are listed, as in a paper; works of which no citation speaks are all listed.</summary>
    public static RenderedReferences Render(string yaml, params CitationCluster[] clusters)
    {
        var items = BibliographyReader.Read(new SourceFile("references.yaml", yaml)).Value!;
        var style = StyleReader.Read(BuiltInStyles.Style("apa")!).Value!;
        var cited = clusters.SelectMany(cluster => cluster.Cites).SelectMany(Keys).ToHashSet();
        IReadOnlyList<ReferenceItem> listed = clusters.Length == 0 ? items : [.. items.Where(item => cited.Contains(item.Key))];
        return ReferenceProcessor.Render(style, StyleFinder.Locales(style, "en-US"), listed, clusters);
    }

    private static IEnumerable<string> Keys(Cite cite) => cite.CitedIn is null ? [cite.Key] : [cite.Key, .. Keys(cite.CitedIn)];
}
