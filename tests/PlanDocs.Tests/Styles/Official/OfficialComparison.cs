using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanDocs.Citations;
using PlanDocs.Tests.Citations;

namespace PlanDocs.Tests.Styles;

/// <summary>All works of the shared data in one document, once with an official style (stored) and once with ours (made here).</summary>
internal static partial class OfficialComparison
{
    private static readonly string[] Citations = ["citation", "citationPage9", "narrative"];

    /// <param name="official">The name of the file of expected texts, such as <c>apa</c> or <c>mla</c>.</param>
    public static IReadOnlyList<StyleText> Read(string style, string official)
    {
        var folder = Folders.Shared("references");
        var items = CslJson.Items(Json(folder, "items.json"));
        var expected = Json(folder, $"expected-{official}.json").GetProperty("items");
        var (entries, citations) = Render(style, items);
        return [.. items.SelectMany((item, index) => Texts(item, expected.GetProperty(item.Key), entries.GetValueOrDefault(item.Key) ?? "", citations[index]))];
    }

    private static JsonElement Json(string folder, string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name))).RootElement;

    private static (Dictionary<string, string> Entries, string[][] Citations) Render(string name, ReferenceItem[] items)
    {
        var style = StyleReader.Read(BuiltInStyles.Style(name)!).Value!;
        // APA 8.9, CMOS 14.112; what a paper lists is decided before its references are rendered.
        ReferenceItem[] unlisted = [.. items.Where(item => name is "apa" or "chicago-author-date" && item.Type == "personal_communication")];
        var clusters = items.SelectMany(Clusters).ToList();
        var locales = LocaleSet.Create(style, "en-US", [BuiltInStyles.Locale("en-US")!]);
        var references = ReferenceProcessor.Render(style, locales, [.. items.Except(unlisted)], clusters, unlisted);
        var texts = references.Citations.Select(citation => Decoded(FixtureHtml.Of(citation))).Chunk(Citations.Length).ToArray();
        return (references.Entries.ToDictionary(entry => entry.Item.Key, entry => Decoded(Block().Replace(FixtureHtml.Of(entry), " "))), texts);
    }

    private static IEnumerable<CitationCluster> Clusters(ReferenceItem item)
    {
        yield return new CitationCluster([new Cite(item.Key)]);
        yield return new CitationCluster([new Cite(item.Key) { Locators = [new Locator("page", "9")] }]);
        yield return new CitationCluster([new Cite(item.Key)]) { Form = CitationForm.Narrative };
    }

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
                ? new StyleText(item, Citations[i], Unquoted(official), Unquoted(ours))
                : new StyleText(item, Citations[i], official, ours);
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
