namespace PlanDocs.Citations;

/// <summary>
/// Makes cites of different works different, in CSL's order: more names, given names, the style's own condition, a letter after the year.
/// Only works whose cites read the same are looked at together, so the cost grows with the number of works and not with its square.
/// </summary>
internal sealed class Disambiguator(CslStyle style, LocaleSet locales, IReadOnlyList<CiteContext> works)
{
    private readonly StyleArea _area = style.Citation;
    private readonly CiteTexts _texts = new(style, locales, works);

    /// <summary>The additions for each work, in the order of the works.</summary>
    public CiteDetail[] Run()
    {
        if (_area.AddGivenNames && _area.GivenNameRule != "by-cite")
            _texts.ExpandEverywhere(SharedFamilyNames.Levels(works, _area.GivenNameRule), SharedFamilyNames.IsPrimary(_area.GivenNameRule));
        foreach (var group in _texts.Alike(Enumerable.Range(0, works.Count)))
            Separate(group);
        if (_area.AddYearSuffix)
        {
            foreach (var group in _texts.Alike(Enumerable.Range(0, works.Count)))
                AddSuffixes(group);
        }

        return _texts.Details;
    }

    /// <summary>
    /// CSL names the addition of names first. Under the rule by-cite, citeproc-js and pandoc spell out the names that are shown already before they
    /// show others, and styles are written for that: (R. D. Riley et al., Richard D. Riley et al.) and not a second author each.
    /// </summary>
    private void Separate(List<int> group)
    {
        var names = new NameExpansion(_texts);
        var isByCite = _area.AddGivenNames && _area.GivenNameRule == "by-cite";
        List<List<int>> groups = [group];
        if (isByCite)
            groups = Each(groups, names.AddGivenNames);
        if (_area.AddNames)
            groups = Each(groups, names.AddNames);
        if (_area.AddNames && isByCite)
            groups = Each(groups, names.AddBoth);
        foreach (var rest in groups)
            AddCondition(rest, 1);
    }

    private List<List<int>> Each(List<List<int>> groups, Action<List<int>> step)
    {
        foreach (var group in groups)
            step(group);
        return [.. groups.SelectMany(_texts.Alike)];
    }

    /// <summary>The style's own conditions hold one after the other, as far as they set works apart.</summary>
    /// <returns>Whether any did.</returns>
    private bool AddCondition(List<int> group, int count)
    {
        if (count > style.DisambiguatingTests)
            return false;
        var before = _texts.Save(group);
        _texts.Change(group, detail => detail with { Conditions = count });
        if (_texts.AreAllAlike(group))
        {
            if (AddCondition(group, count + 1))
                return true;
            _texts.Restore(before);
            return false;
        }

        foreach (var rest in _texts.Alike(group))
            AddCondition(rest, count + 1);
        return true;
    }

    private void AddSuffixes(List<int> group)
    {
        IEnumerable<int> ordered = style.OrdersYearSuffixesByDate ? group.OrderBy(ByDate, StringComparer.Ordinal) : group;
        var index = 0;
        foreach (var work in ordered)
            _texts.Change([work], detail => detail with { YearSuffix = YearSuffixes.Of(index++) });
    }

    /// <summary>APA 9.47: years alone come before full dates, and full dates in their order.</summary>
    private string ByDate(int work) => works[work].Item.Dates.TryGetValue("issued", out var date) ? Dates.SortKey(date, 3) : "";
}
