using System.Globalization;
using System.Text;
using System.Text.Json;
using PlanDocs.Citations;

namespace PlanDocs.Tests.Citations;

/// <summary>Runs a fixture of the official suite and returns what the processor prints.</summary>
internal static class FixtureRunner
{
    private static readonly Dictionary<string, CslLocale> Locales = new(StringComparer.Ordinal);

    public static string Run(CslFixture fixture, string localeFolder)
    {
        var read = StyleReader.Read(new SourceFile(fixture.Name, fixture.Style));
        if (read.Value is not { } style)
            return "NO STYLE: " + string.Join("; ", read.Diagnostics.Select(diagnostic => diagnostic.Message));
        var language = style.DefaultLocale ?? "en-US";
        var locales = LocaleSet.Create(style, language, Chain(localeFolder, language));
        var items = CslJson.Items(fixture.Input).DistinctBy(item => item.Key).ToArray();
        if (fixture.IsBibliography)
            return Bibliography(Render(style, locales, items, fixture));
        return fixture.Citations is { } citations ? Document(style, locales, items, citations) : string.Join('\n', Render(style, locales, items, fixture).Citations.Select(FixtureHtml.Of));
    }

    private static RenderedReferences Render(CslStyle style, LocaleSet locales, ReferenceItem[] items, CslFixture fixture)
    {
        if (fixture.Citations is { } citations)
            return ReferenceProcessor.Render(style, locales, items, Clusters(citations));
        if (fixture.CitationItems is not { } given)
            return ReferenceProcessor.Render(style, locales, items, [new CitationCluster([.. items.Select(item => new Cite(item.Key))])]);
        // Each citation of this section stands for itself, as if it were the only one.
        var clusters = given.EnumerateArray().Select(cluster => Cluster(cluster)).ToArray();
        var citationsAlone = clusters.Select(cluster => ReferenceProcessor.Render(style, locales, items, [cluster]).Citations[0]).ToArray();
        return new RenderedReferences(citationsAlone, ReferenceProcessor.Render(style, locales, items, clusters).Entries);
    }

    private static string Bibliography(RenderedReferences references)
    {
        var html = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var entry in references.Entries)
            html.Append("  <div class=\"csl-entry\">").Append(FixtureHtml.Of(entry)).Append("</div>\n");
        return html.Append("</div>").ToString();
    }

    /// <summary>The citations of a growing document; those that the last insertion changed are marked.</summary>
    private static string Document(CslStyle style, LocaleSet locales, ReferenceItem[] items, JsonElement citations)
    {
        var all = citations.EnumerateArray().ToArray();
        var last = Order(all, all.Length);
        var before = Order(all, all.Length - 1);
        var now = RenderCited(style, locales, items, last);
        var then = RenderCited(style, locales, items, before).Zip(before, (text, citation) => (text, citation.Id)).ToDictionary(pair => pair.Id, pair => pair.text, StringComparer.Ordinal);
        var newest = all[^1][0].GetProperty("citationID").GetString();
        var lines = last.Select((citation, index) =>
        {
            var isChanged = citation.Id == newest || !then.TryGetValue(citation.Id, out var old) || old != now[index];
            return (isChanged ? ">>" : "..") + "[" + index.ToString(CultureInfo.InvariantCulture) + "] " + now[index];
        });
        return string.Join('\n', lines);
    }

    private static List<string> RenderCited(CslStyle style, LocaleSet locales, ReferenceItem[] items, List<(string Id, CitationCluster Cluster)> citations)
    {
        var byKey = items.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var cited = citations.SelectMany(citation => citation.Cluster.Cites).Select(cite => cite.Key).Distinct(StringComparer.Ordinal).Select(key => byKey[key]).ToArray();
        return [.. ReferenceProcessor.Render(style, locales, cited, [.. citations.Select(citation => citation.Cluster)]).Citations.Select(FixtureHtml.Of)];
    }

    private static CitationCluster[] Clusters(JsonElement citations) => [.. Order([.. citations.EnumerateArray()], citations.GetArrayLength()).Select(citation => citation.Cluster)];

    /// <summary>The document after the first insertions: the last of them says what stands before and after it.</summary>
    private static List<(string Id, CitationCluster Cluster)> Order(JsonElement[] all, int count)
    {
        if (count == 0)
            return [];
        var byId = new Dictionary<string, CitationCluster>(StringComparer.Ordinal);
        foreach (var entry in all.Take(count))
            byId[entry[0].GetProperty("citationID").GetString()!] = Cluster(entry[0].GetProperty("citationItems"), entry[0]);
        var last = all[count - 1];
        var ids = last[1].EnumerateArray().Select(Reference).Append((last[0].GetProperty("citationID").GetString()!, Note(last[0]))).Concat(last[2].EnumerateArray().Select(Reference));
        return [.. ids.Where(id => byId.ContainsKey(id.Item1)).Select(id => (id.Item1, byId[id.Item1] with { NoteNumber = id.Item2 }))];
    }

    private static (string Id, int Note) Reference(JsonElement pair) => (pair[0].GetString()!, pair[1].GetInt32());

    private static int Note(JsonElement citation) =>
        citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var note) ? int.Parse(CslJson.Scalar(note), CultureInfo.InvariantCulture) : 0;

    private static CitationCluster Cluster(JsonElement cites, JsonElement? citation = null)
    {
        var all = cites.EnumerateArray().ToArray();
        var mode = citation is { } owner && owner.TryGetProperty("properties", out var properties) && properties.TryGetProperty("mode", out var value) ? value.GetString() : null;
        return new CitationCluster([.. all.Select(Cite)])
        {
            AuthorOnly = mode == "author-only" || all.Any(cite => cite.TryGetProperty("author-only", out _)),
            Form = mode == "composite" ? CitationForm.Narrative : CitationForm.Parenthetical,
            NoteNumber = citation is { } given ? Note(given) : 0,
        };
    }

    private static Cite Cite(JsonElement json) => new(json.TryGetProperty("id", out var id) ? CslJson.Scalar(id) : "")
    {
        Prefix = Affix(json, "prefix"),
        Suffix = Affix(json, "suffix"),
        SuppressAuthor = json.TryGetProperty("suppress-author", out var suppress) && suppress.ValueKind != JsonValueKind.False,
        Locators = json.TryGetProperty("locator", out var locator) && CslJson.Scalar(locator).Length > 0
            ? [new Locator(json.TryGetProperty("label", out var label) ? CslJson.Scalar(label) : "page", CslJson.Scalar(locator))] : [],
    };

    private static IReadOnlyList<Inline> Affix(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && CslJson.Scalar(text) is { Length: > 0 } value ? [new Text(value)] : [];

    public static IReadOnlyList<CslLocale> Chain(string folder, string language)
    {
        var primary = language.Split('-')[0];
        var names = new[] { language, primary == "en" ? "en-US" : Directory.GetFiles(folder, $"locales-{primary}*.xml").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path)[8..]).FirstOrDefault() ?? "en-US", "en-US" };
        return [.. names.Distinct(StringComparer.Ordinal).Where(name => File.Exists(PathOf(folder, name))).Select(name => Locale(folder, name))];
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, $"locales-{name}.xml");

    private static CslLocale Locale(string folder, string name)
    {
        lock (Locales)
        {
            if (!Locales.TryGetValue(name, out var locale))
                Locales[name] = locale = LocaleReader.Read(new SourceFile(name, File.ReadAllText(PathOf(folder, name)))).Value!;
            return locale;
        }
    }
}
