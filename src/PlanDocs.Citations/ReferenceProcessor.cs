namespace PlanDocs.Citations;

/// <summary>
/// CSL 1.0.2 as one function: works, a style, a locale, and citations in document order become formatted citations and a list.
/// No state outlives the call.
/// </summary>
public sealed class ReferenceProcessor
{
    private readonly CslStyle _style;
    private readonly LocaleSet _locales;
    private readonly Dictionary<string, CiteContext> _works = new(StringComparer.Ordinal);
    private readonly List<CiteContext> _order;
    private readonly RenderingSteps _steps = new();

    private ReferenceProcessor(CslStyle style, LocaleSet locales, IReadOnlyList<ReferenceItem> items, IReadOnlyList<CitationCluster> clusters)
    {
        _style = style;
        _locales = locales;
        _order = WithDetails(Numbered(items), Positions.FirstNotes(clusters));
    }

    /// <param name="items">The works to list, in the order of their first citation.</param>
    /// <param name="unlisted">Works that are cited and do not stand in the list.</param>
    public static RenderedReferences Render(CslStyle style, LocaleSet locales, IReadOnlyList<ReferenceItem> items, IReadOnlyList<CitationCluster> clusters, IReadOnlyList<ReferenceItem>? unlisted = null)
    {
        var processor = new ReferenceProcessor(style, locales, items, clusters);
        var entries = processor.Entries();
        processor.Unlist(unlisted ?? [], entries);
        var positions = Positions.Of(clusters, style.Citation.NearNoteDistance);
        var writer = new ClusterWriter(style, locales, processor._works);
        var citations = clusters.Select((cluster, index) => writer.Write(cluster, positions[index])).ToArray();
        return new RenderedReferences(citations, entries);
    }

    /// <summary>A cite leads to an entry only where there is one.</summary>
    private void Unlist(IReadOnlyList<ReferenceItem> unlisted, IReadOnlyList<RenderedEntry> entries)
    {
        var listed = entries.Select(entry => entry.Item.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var work in _order.Where(work => !listed.Contains(work.Item.Key)))
            _works[work.Item.Key] = work with { IsListed = false };
        foreach (var item in unlisted)
            _works.TryAdd(item.Key, new CiteContext(item) { Steps = _steps, IsListed = false });
    }

    private List<CiteContext> Numbered(IReadOnlyList<ReferenceItem> items)
    {
        var numbered = items.Select((item, index) => new CiteContext(item) { Steps = _steps, CitationNumber = index + 1 }).ToList();
        if (_style.Bibliography is not { Sort.Count: > 0 } bibliography)
            return numbered;
        var sorted = new Sorter(_style, _locales, bibliography).Sort(numbered, work => work with { IsBibliography = true });
        return sorted.Select((work, index) => work with { CitationNumber = index + 1 }).ToList();
    }

    /// <summary>A cite that points back to a note has that note's number while works are told apart.</summary>
    private List<CiteContext> WithDetails(List<CiteContext> numbered, Dictionary<string, int> firstNotes)
    {
        var pointing = numbered.ConvertAll(work => firstNotes.TryGetValue(work.Item.Key, out var note) ? work with { FirstNoteNumber = note } : work);
        var details = new Disambiguator(_style, _locales, pointing).Run();
        var order = numbered.Select((work, index) => work with { Detail = details[index] }).ToList();
        foreach (var work in order)
            _works[work.Item.Key] = work;
        return order;
    }

    private IReadOnlyList<RenderedEntry> Entries() =>
        _style.Bibliography is { } bibliography ? new EntryWriter(_style, _locales, bibliography).Write(_order) : [];
}
