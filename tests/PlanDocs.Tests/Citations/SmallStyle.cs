using PlanDocs.Citations;

namespace PlanDocs.Tests.Citations;

/// <summary>Styles of a few lines, and works of a few fields, for what no official fixture has.</summary>
internal static class SmallStyle
{
    public static RenderedReferences Render(string style, IReadOnlyList<ReferenceItem> works, params CitationCluster[] citations)
    {
        var read = StyleReader.Read(new SourceFile("small.csl", $"""<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">{style}</style>""")).Value!;
        return ReferenceProcessor.Render(read, LocaleSet.Create(read, "en-US", [BuiltInStyles.Locale("en-US")!]), works, citations);
    }

    public static ReferenceItem Work(string key, int year, params ReferenceName[] authors) => new(key, "book")
    {
        Texts = new Dictionary<string, Sourced<string>> { ["title"] = new("Title " + key, default) },
        Names = new Dictionary<string, IReadOnlyList<ReferenceName>> { ["author"] = authors },
        Dates = new Dictionary<string, ReferenceDate> { ["issued"] = new ReferenceDate { Start = new DateParts(year) } },
    };

    public static ReferenceName Person(string family, string given) => new() { Family = family, Given = given };
}
