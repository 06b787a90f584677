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
        var items = CslJson.Items(fixture.Input).GroupBy(item => item.Key, StringComparer.Ordinal).Select(same => same.Last()).ToArray();
        if (fixture.IsBibliography)
            return Bibliography(Render(style, locales, items, fixture));
        return string.Join('\n', Render(style, locales, items, fixture).Citations.Select(Citation));
    }

    private static RenderedReferences Render(CslStyle style, LocaleSet locales, ReferenceItem[] items, CslFixture fixture)
    {
        if (fixture.Citations is { } citations)
            return RenderCited(style, locales, items, Document(citations));
        if (fixture.CitationItems is not { } given)
            return ReferenceProcessor.Render(style, locales, items, [new CitationCluster([.. InListOrder(style, locales, items).Select(item => new Cite(item.Key))])]);
        // Each citation of this section stands for itself, as if it were the only one.
        var clusters = given.EnumerateArray().Select(cluster => (All: cluster, Own: Cluster(cluster))).ToArray();
        var citationsAlone = clusters.Select(cluster => ReferenceProcessor.Render(style, locales, items, [.. Before(cluster.All), cluster.Own]).Citations[^1]).ToArray();
        return new RenderedReferences(citationsAlone, ReferenceProcessor.Render(style, locales, items, [.. clusters.Select(cluster => cluster.Own)]).Entries);
    }

    /// <summary>A fixture without citations cites everything, in the order of the list of works.</summary>
    private static IEnumerable<ReferenceItem> InListOrder(CslStyle style, LocaleSet locales, ReferenceItem[] items) =>
        ReferenceProcessor.Render(style, locales, items, []).Entries.Select(entry => entry.Item).UnionBy(items, item => item.Key);

    /// <summary>Earlier citations that give the only cite of this one the position that the fixture asks for: 1 subsequent, 2 ibid, 3 ibid with another locator.</summary>
    private static IEnumerable<CitationCluster> Before(JsonElement cites) => cites.EnumerateArray().Take(1).SelectMany(cite =>
    {
        var position = cite.TryGetProperty("position", out var given) ? given.GetInt32() : 0;
        var same = Cite(cite);
        return position switch
        {
            0 => Array.Empty<CitationCluster>(),
            1 => [new CitationCluster([same]), new CitationCluster([])],
            2 => [new CitationCluster([same])],
            _ => [new CitationCluster([same with { Locators = [] }])],
        };
    });

    /// <summary>A citation that prints nothing is a warning here; citeproc-js writes an error into the text.</summary>
    private static string Citation(IReadOnlyList<Inline> citation) => citation.Count == 0 ? "[CSL STYLE ERROR: reference with no printed form.]" : FixtureHtml.Of(citation);

    private static string Bibliography(RenderedReferences references)
    {
        var html = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var entry in references.Entries)
            html.Append("  <div class=\"csl-entry\">").Append(FixtureHtml.Of(entry)).Append("</div>\n");
        return html.Append("</div>").ToString();
    }

    private static RenderedReferences RenderCited(CslStyle style, LocaleSet locales, ReferenceItem[] items, CitationCluster[] citations)
    {
        var byKey = items.ToDictionary(item => item.Key, StringComparer.Ordinal);
        var cited = citations.SelectMany(citation => citation.Cites).Select(cite => cite.Key).Distinct(StringComparer.Ordinal).Select(key => byKey[key]).ToArray();
        return ReferenceProcessor.Render(style, locales, cited, citations);
    }

    /// <summary>The document after all insertions: the last of them says what stands before and after it.</summary>
    private static CitationCluster[] Document(JsonElement citations)
    {
        var all = citations.EnumerateArray().ToArray();
        var byId = new Dictionary<string, CitationCluster>(StringComparer.Ordinal);
        foreach (var entry in all)
            byId[entry[0].GetProperty("citationID").GetString()!] = Cluster(entry[0].GetProperty("citationItems"), entry[0]);
        var last = all[^1];
        var ids = last[1].EnumerateArray().Select(Reference).Append((last[0].GetProperty("citationID").GetString()!, Note(last[0]))).Concat(last[2].EnumerateArray().Select(Reference));
        return [.. ids.Where(id => byId.ContainsKey(id.Item1)).Select(id => byId[id.Item1] with { NoteNumber = id.Item2 })];
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
