using System.Collections.Immutable;

namespace PlanDocs.Citations;

/// <summary>One citation: its cites sorted, grouped, collapsed, and joined.</summary>
internal sealed class ClusterWriter(CslStyle style, LocaleSet locales, IReadOnlyDictionary<string, CiteContext> works)
{
    private readonly StyleArea _area = style.Citation;
    private readonly Sorter _sorter = new(style, locales, style.Citation);
    private ImmutableHashSet<string> _knownGroups = [];

    public IReadOnlyList<Inline> Write(CitationCluster cluster, IReadOnlyList<CitePlace> places)
    {
        var cites = cluster.Cites.Select((cite, index) => Prepare(cluster, cite, places[index])).ToList();
        if (cites.Count > 1 && _area.Sort.Count > 0 && cluster.Form != CitationForm.Narrative)
            cites = Sorted(cites);
        var rendered = cites.Select(Render).ToList();
        _knownGroups = _knownGroups.Union(cites.Where(cite => !cite.Source.SuppressAuthor).SelectMany(Groups));
        if (cluster.AuthorOnly)
            return Flat(Joined(rendered.Select(cite => cite.Author ?? cite.Output).OfType<Output>().ToList(), "; "));
        if (cluster.Form == CitationForm.Narrative && !style.IsNoteStyle)
            return Narrative(rendered, cluster.Possessive);
        var output = new Collapsing(style, locales, _area).Join(rendered);
        return output is null ? [] : Flat(Laid(output));
    }

    /// <summary>Works after "see also" stay behind those before it (APA 8.12): each group is in order by itself, and the words before its first work stay before the group.</summary>
    private List<PreparedCite> Sorted(List<PreparedCite> cites)
    {
        var sorted = new List<PreparedCite>(cites.Count);
        while (sorted.Count < cites.Count)
        {
            var start = sorted.Count;
            var end = cites.FindIndex(start + 1, cite => cite.Source.Prefix.Count > 0);
            sorted.AddRange(WithFirstPrefix(cites[start], _sorter.Sort(cites[start..(end < 0 ? cites.Count : end)], cite => cite.Context)));
        }

        return sorted;
    }

    private static IEnumerable<PreparedCite> WithFirstPrefix(PreparedCite written, IReadOnlyList<PreparedCite> sorted) => sorted.Select((cite, index) => cite with
    {
        Source = cite.Source with { Prefix = index == 0 ? written.Source.Prefix : [] },
        Context = cite.Context with { OpensSentence = index == 0 && written.Context.OpensSentence },
    });

    /// <summary>The affixes of a layout share its formatting; those of other elements do not.</summary>
    private FormattedOutput Laid(Output output)
    {
        var format = _area.Format with { Delimiter = "" };
        var affixed = new FormattedOutput(Formatting.None with { Prefix = format.Prefix, Suffix = format.Suffix }, [output]);
        return new FormattedOutput(format.WithoutAffixes(), [affixed]);
    }

    private PreparedCite Prepare(CitationCluster cluster, Cite cite, CitePlace place) => new(cite, works[cite.Key] with
    {
        Locators = cite.Locators,
        Position = place.Position,
        IsNearNote = place.IsNearNote,
        FirstNoteNumber = place.FirstNoteNumber,
        OmitsAuthor = cite.SuppressAuthor,
        OpensSentence = OpensSentence(cluster, cite),
        KnownGroups = _knownGroups,
        IsNarrative = cluster.Form == CitationForm.Narrative,
    });

    private static IEnumerable<string> Groups(PreparedCite cite) =>
        cite.Context.Item.Names.TryGetValue("author", out var authors) ? authors.Where(name => name.ShortForm is not null).Select(name => name.Literal ?? "") : [];

    private bool OpensSentence(CitationCluster cluster, Cite cite)
    {
        var prefix = Inlines.Plain(new FormattedOutput(Formatting.None, InlineReader.Read(cite.Prefix))).TrimEnd();
        if (prefix.Length > 0)
            return prefix[^1] is '.' or '!' or '?' && prefix.Contains(' ', StringComparison.Ordinal);
        return style.IsNoteStyle && ReferenceEquals(cluster.Cites[0], cite);
    }

    private RenderedCite Render(PreparedCite cite)
    {
        var output = Renderer.Render(style, locales, _area, cite.Context);
        if (cite.Source.CitedIn is { } reading && output is not null)
            output = new FormattedOutput(Formatting.None, [output, new TextOutput(", " + CitedIn + " "), Reading(reading)]);
        return new RenderedCite(cite, output, FirstNames.Find(output));
    }

    private string CitedIn => locales.Text("pd:cited-in") is { Length: > 0 } term ? term : "as cited in";

    /// <summary>APA 8.6: the work that was read, after the one that it cites.</summary>
    private Output Reading(Cite cite)
    {
        var prepared = new PreparedCite(cite, works[cite.Key] with { Locators = cite.Locators, KnownGroups = _knownGroups });
        return Render(prepared).Affixed() ?? new TextOutput("");
    }

    /// <summary>Lee (2011, p. 9): the author as text, the rest of the layout as the style has it.</summary>
    /// <param name="ending">What makes the author a possessor, Lee’s (2011, p. 9).</param>
    private List<Inline> Narrative(List<RenderedCite> cites, string ending)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < cites.Count; i++)
        {
            if (i > 0)
                inlines.Add(new Text(i < cites.Count - 1 ? ", " : cites.Count > 2 ? ", " + locales.Text("and") + " " : " " + locales.Text("and") + " "));
            var cite = cites[i];
            var rest = Renderer.Render(style, locales, _area, cite.Cite.Context with { OmitsAuthor = cite.Names is not null });
            if (cite.Cite.Source.CitedIn is { } reading && rest is not null)
                rest = new FormattedOutput(Formatting.None, [rest, new TextOutput(", " + CitedIn + " "), Reading(reading)]);
            var inner = cite with { Output = rest, Cite = cite.Cite with { Source = cite.Cite.Source with { Prefix = [] } } };
            if (cite.Names?.Abbreviation is { } abbreviation && inner.Output is not null)
                inner = inner with { Output = Joined([new TextOutput(abbreviation), inner.Output], ", ") };
            Output? parenthetical = inner.Affixed() is { } affixed ? new FormattedOutput(_area.Format with { Delimiter = "" }, [affixed]) : null;
            var possessive = i == cites.Count - 1 ? ending : "";
            Output? author = cite.Author is { } names ? new FormattedOutput(Formatting.None, [cite.Cite.Linked(names), new TextOutput(possessive)]) : null;
            var prefix = InlineReader.Read(cite.Cite.Source.Prefix);
            inlines.AddRange(Flat(Joined([.. prefix, .. new[] { author, parenthetical }.OfType<Output>()], " ")));
            if (author is null && possessive.Length > 0)
                inlines.Add(new Text(possessive));
        }

        return inlines;
    }

    private List<Inline> Flat(Output? output) => [.. Inlines.Of(output, locales).SelectMany(part => part.Content)];

    private static FormattedOutput Joined(List<Output> outputs, string delimiter) => new(Formatting.None with { Delimiter = delimiter }, outputs);
}
