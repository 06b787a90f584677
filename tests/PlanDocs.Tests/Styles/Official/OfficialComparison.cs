using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanDocs.Citations;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>All works of the shared data in one document: what citeproc-js printed with an official style (stored), and what is printed here.</summary>
internal static partial class OfficialComparison
{
    private static readonly string[] Citations = ["citation", "citationPage9", "narrative"];

    /// <summary>Our style beside the official one.</summary>
    /// <param name="official">The name of the file of expected texts, such as <c>apa</c> or <c>mla</c>.</param>
    public static IReadOnlyList<StyleText> Read(string name, string official)
    {
        var style = StyleReader.Read(BuiltInStyles.Style(name)!).Value!;
        // APA 8.9, CMOS 14.112; what a paper lists is decided before its references are rendered.
        return Read(official, style, [BuiltInStyles.Locale("en-US")!], item => name is "mla" or "ieee" || item.Type != "personal_communication");
    }

    /// <summary>The official style with the official locale, so that only the processors differ.</summary>
    public static IReadOnlyList<StyleText> ReadProcessor(string official)
    {
        var folder = Folders.Shared("csl-official");
        var path = Path.Combine(folder, (official == "mla" ? "modern-language-association" : official) + ".csl");
        var style = StyleReader.Read(new SourceFile(path, File.ReadAllText(path))).Value!;
        return Read(official, style, FixtureRunner.Chain(folder, "en-US"), _ => true);
    }

    private static IReadOnlyList<StyleText> Read(string official, CslStyle style, IReadOnlyList<CslLocale> locales, Func<ReferenceItem, bool> isListed)
    {
        var folder = Folders.Shared("references");
        var items = CslJson.Items(Json(folder, "items.json"));
        var expected = Json(folder, $"expected-{official}.json").GetProperty("items");
        var set = LocaleSet.Create(style, "en-US", locales);
        // The stored citations are each the first of their work.
        var rendered = Citations.Select(kind => ReferenceProcessor.Render(style, set, [.. items.Where(isListed)], [.. items.Select(item => Cluster(item, kind))], [.. items.Where(item => !isListed(item))])).ToArray();
        var entries = rendered[0].Entries.ToDictionary(entry => entry.Item.Key, entry => Decoded(Block().Replace(FixtureHtml.Of(entry), " ")));
        return [.. items.SelectMany((item, index) => Texts(item, expected.GetProperty(item.Key), entries.GetValueOrDefault(item.Key) ?? "", [.. rendered.Select(references => Decoded(FixtureHtml.Of(references.Citations[index])))]))];
    }

    private static JsonElement Json(string folder, string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name))).RootElement;

    private static CitationCluster Cluster(ReferenceItem item, string kind) => kind switch
    {
        "citationPage9" => new CitationCluster([new Cite(item.Key) { Locators = [new Locator("page", "9")] }]),
        "narrative" => new CitationCluster([new Cite(item.Key)]) { Form = CitationForm.Narrative },
        _ => new CitationCluster([new Cite(item.Key)]),
    };

    /// <summary>The stored citations have no markup, and the stored narrative ones no quotation marks.</summary>
    private static IEnumerable<StyleText> Texts(ReferenceItem item, JsonElement expected, string entry, string[] citations)
    {
        var agree = expected.GetProperty("twoProcessorsAgree").GetBoolean();
        yield return new StyleText(item, "entry", Decoded(expected.GetProperty("entry").GetString() ?? ""), entry) { TwoProcessorsAgree = agree };
        for (var i = 0; i < Citations.Length; i++)
        {
            // A numeric style has no narrative citations of its own.
            if (expected.GetProperty(Citations[i]).ValueKind == JsonValueKind.Null)
                continue;
            var (official, ours) = (Decoded(expected.GetProperty(Citations[i]).GetString() ?? ""), Tag().Replace(citations[i], ""));
            yield return Citations[i] == "narrative"
                ? new StyleText(item, Citations[i], Unquoted(official), Unquoted(ours)) { TwoProcessorsAgree = agree }
                : new StyleText(item, Citations[i], official, ours) { TwoProcessorsAgree = agree };
        }
    }

    private static string Unquoted(string text) => QuotationMark().Replace(text, "");

    private static string Decoded(string html) => Spaces().Replace(WebUtility.HtmlDecode(html).Trim(), " ");

    /// <summary>The label of a numeric style and what stands beside it.</summary>
    [GeneratedRegex(@"\s*</?div[^>]*>\s*")]
    private static partial Regex Block();

    [GeneratedRegex(@" ?\n *|(?<=^\[\d+\]) +")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[“”‘\"]|,(?=”)")]
    private static partial Regex QuotationMark();
}
