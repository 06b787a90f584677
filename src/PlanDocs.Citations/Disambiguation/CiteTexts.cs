namespace PlanDocs.Citations;

/// <summary>What the cites of all works read with the additions so far, and which of them read the same.</summary>
internal sealed class CiteTexts
{
    private readonly CslStyle _style;
    private readonly LocaleSet _locales;
    private readonly CiteContext[] _works;
    private readonly (CiteDetail Detail, string Text, int Names)?[] _rendered;

    public CiteTexts(CslStyle style, LocaleSet locales, IReadOnlyList<CiteContext> works)
    {
        _style = style;
        _locales = locales;
        _works = [.. works.Select(Later)];
        _rendered = new (CiteDetail, string, int)?[_works.Length];
        Details = [.. works.Select(work => work.Detail)];
    }

    /// <summary>The additions, in the order of the works.</summary>
    public CiteDetail[] Details { get; }

    public List<List<int>> Alike(IEnumerable<int> works) =>
        [.. works.GroupBy(work => Rendered(work).Text, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Skip(1).Any()).Select(group => group.ToList())];

    public bool AreAllAlike(List<int> group)
    {
        var first = Rendered(group[0]).Text;
        return group.TrueForAll(work => Rendered(work).Text == first);
    }

    /// <summary>The longest list of names of a group, as far as it is printed.</summary>
    public int NamesPrinted(List<int> group) => group.Max(work => Rendered(work).Names);

    public int NamesStored(List<int> group) => group.Max(work => _works[work].Item.Names.Values.Select(names => names.Count).DefaultIfEmpty().Max());

    public void Change(IEnumerable<int> group, Func<CiteDetail, CiteDetail> change)
    {
        foreach (var work in group)
            Details[work] = change(Details[work]);
    }

    public void ExpandEverywhere(IReadOnlyDictionary<ReferenceName, int> levels, bool isPrimaryOnly) =>
        Change(Enumerable.Range(0, Details.Length), detail => detail with { Everywhere = levels, IsPrimaryOnly = isPrimaryOnly });

    public List<(int Work, CiteDetail Detail)> Save(List<int> group) => group.ConvertAll(work => (work, Details[work]));

    public void Restore(List<(int Work, CiteDetail Detail)> saved)
    {
        foreach (var (work, detail) in saved)
            Details[work] = detail;
    }

    /// <summary>
    /// A later cite, which is the shorter one where a style tells them apart; the first cite says at least as much.
    /// The day on which somebody looked at a page does not tell two works apart.
    /// </summary>
    private static CiteContext Later(CiteContext work) => work with
    {
        Position = CitePosition.Subsequent,
        IsNearNote = true,
        Item = work.Item.Dates.ContainsKey("accessed")
            ? work.Item with { Dates = work.Item.Dates.Where(date => date.Key != "accessed").ToDictionary(StringComparer.Ordinal) }
            : work.Item,
    };

    private (CiteDetail Detail, string Text, int Names) Rendered(int work)
    {
        if (_rendered[work] is { } known && ReferenceEquals(known.Detail, Details[work]))
            return known;
        var output = Renderer.Render(_style, _locales, _style.Citation, _works[work] with { Detail = Details[work] });
        var rendered = (Details[work], Inlines.Plain(output), FirstNames.Find(output)?.Parts.Count ?? 0);
        _rendered[work] = rendered;
        return rendered;
    }
}
