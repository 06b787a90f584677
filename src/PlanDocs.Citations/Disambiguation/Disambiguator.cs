namespace PlanDocs.Citations;

/// <summary>
/// Makes cites of different works different, in CSL's order: more names, given names, the style's own condition, a letter after the year.
/// Only works whose cites read the same are looked at together, so the cost grows with the number of works and not with its square.
/// </summary>
internal sealed class Disambiguator(CslStyle style, LocaleSet locales, IReadOnlyList<CiteContext> works)
{
    private readonly StyleArea _area = style.Citation;
    private readonly CiteDetail[] _details = [.. works.Select(work => work.Detail)];

    /// <summary>The additions for each work, in the order of the works.</summary>
    public CiteDetail[] Run()
    {
        if (_area.AddGivenNames && _area.GivenNameRule != "by-cite")
            ExpandEverywhere();
        foreach (var group in Ambiguous(Enumerable.Range(0, works.Count)))
            Separate(group);
        if (_area.AddYearSuffix)
        {
            foreach (var group in Ambiguous(Enumerable.Range(0, works.Count)))
                AddSuffixes(group);
        }

        return _details;
    }

    private void Separate(List<int> group)
    {
        var groups = new List<List<int>> { group };
        // Given names of those who are shown come before more names: citeproc-js and pandoc agree, and CSL is silent.
        if (_area.AddGivenNames && _area.GivenNameRule == "by-cite")
            groups = Each(groups, AddGivenNames);
        if (_area.AddNames)
            groups = Each(groups, AddNames);
        if (_area.AddNames && _area.AddGivenNames && _area.GivenNameRule == "by-cite")
            groups = Each(groups, group => AddBoth(group, 2));
        foreach (var rest in groups)
            AddCondition(rest, 1);
    }

    private List<List<int>> Each(List<List<int>> groups, Action<List<int>> step)
    {
        foreach (var group in groups)
            step(group);
        return [.. groups.SelectMany(Ambiguous)];
    }

    /// <summary>
    /// A later cite, which is the shorter one where a style tells them apart; the first cite says at least as much.
    /// The day on which somebody looked at a page does not tell two works apart.
    /// </summary>
    private string Text(int work)
    {
        var item = works[work].Item;
        if (item.Dates.ContainsKey("accessed"))
            item = item with { Dates = item.Dates.Where(date => date.Key != "accessed").ToDictionary(StringComparer.Ordinal) };
        return Inlines.Plain(Renderer.Render(style, locales, _area, works[work] with { Item = item, Detail = _details[work], Position = CitePosition.Subsequent, IsNearNote = true }));
    }

    private List<List<int>> Ambiguous(IEnumerable<int> indexes) =>
        [.. indexes.GroupBy(Text, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1).Select(group => group.ToList())];

    private int NameCount(int work) => works[work].Item.Names.Count == 0 ? 0 : works[work].Item.Names.Values.Max(names => names.Count);

    /// <summary>Names are added one by one, and kept as far as they set works apart.</summary>
    private void AddNames(List<int> group)
    {
        var open = group;
        var most = open.Max(NameCount);
        for (var shown = 1; shown <= most && open.Count > 1; shown++)
        {
            var before = open.ToDictionary(work => work, work => _details[work]);
            foreach (var work in open)
                _details[work] = _details[work] with { NamesShown = shown };
            var remaining = Ambiguous(open).ToList();
            if (remaining.Count == 1 && remaining[0].Count == open.Count)
            {
                if (shown == most)
                    Restore(before);
                continue;
            }

            foreach (var rest in remaining)
                AddNamesFrom(rest, shown);
            return;
        }

        foreach (var work in open)
            _details[work] = _details[work] with { NamesShown = 0 };
    }

    private void AddNamesFrom(List<int> group, int shown)
    {
        var kept = group.ToDictionary(work => work, work => _details[work]);
        AddNames(group);
        foreach (var work in group.Where(work => _details[work].NamesShown < shown))
            _details[work] = kept[work];
    }

    private void Restore(Dictionary<int, CiteDetail> before)
    {
        foreach (var (work, detail) in before)
            _details[work] = detail;
    }

    private void AddGivenNames(List<int> group)
    {
        var most = group.Max(NameCount);
        for (var name = 0; name < most; name++)
        {
            for (var level = 1; level <= 2; level++)
            {
                var before = group.ToDictionary(work => work, work => _details[work]);
                foreach (var work in group)
                    _details[work] = _details[work] with { GivenNames = WithLevel(_details[work].GivenNames, name, level) };
                var remaining = Ambiguous(group);
                if (remaining.Count == 0)
                    return;
                if (remaining.Count == 1 && remaining[0].Count == group.Count)
                    Restore(before);
                else
                    group = [.. remaining.SelectMany(rest => rest)];
            }
        }
    }

    private static int[] WithLevel(IReadOnlyList<int> levels, int index, int level)
    {
        var result = new int[Math.Max(levels.Count, index + 1)];
        for (var i = 0; i < levels.Count; i++)
            result[i] = levels[i];
        result[index] = level;
        return result;
    }

    /// <summary>Where neither more names nor given names suffice, both together may.</summary>
    private void AddBoth(List<int> group, int from)
    {
        var before = group.ToDictionary(work => work, work => _details[work]);
        var most = group.Max(NameCount);
        for (var shown = from; shown <= most; shown++)
        {
            foreach (var work in group)
                _details[work] = before[work] with { NamesShown = shown };
            AddGivenNames(group);
            var remaining = Ambiguous(group);
            if (remaining.Count == 1 && remaining[0].Count == group.Count)
                continue;
            foreach (var rest in remaining)
                AddBoth(rest, shown + 1);
            return;
        }

        Restore(before);
    }

    /// <summary>The style's own conditions hold one after the other, as far as they set works apart.</summary>
    /// <returns>Whether any did.</returns>
    private bool AddCondition(List<int> group, int count)
    {
        if (count > style.DisambiguatingTests)
            return false;
        var before = group.ToDictionary(work => work, work => _details[work]);
        foreach (var work in group)
            _details[work] = _details[work] with { Conditions = count };
        var remaining = Ambiguous(group);
        if (remaining.Count == 1 && remaining[0].Count == group.Count)
        {
            if (AddCondition(group, count + 1))
                return true;
            Restore(before);
            return false;
        }

        foreach (var rest in remaining)
            AddCondition(rest, count + 1);
        return true;
    }

    private void AddSuffixes(List<int> group)
    {
        IEnumerable<int> ordered = style.OrdersYearSuffixesByDate ? group.OrderBy(ByDate, StringComparer.Ordinal) : group;
        var index = 0;
        foreach (var work in ordered)
            _details[work] = _details[work] with { YearSuffix = YearSuffixes.Of(index++) };
    }

    /// <summary>APA 9.47: years alone come before full dates, and full dates in their order.</summary>
    private string ByDate(int work) => works[work].Item.Dates.TryGetValue("issued", out var date) ? Dates.SortKey(date, 3) : "";

    /// <summary>The rules all-names and primary-name: two persons of one family name are told apart wherever they stand.</summary>
    private void ExpandEverywhere()
    {
        var isPrimary = _area.GivenNameRule.StartsWith("primary-name", StringComparison.Ordinal);
        var highest = _area.GivenNameRule.EndsWith("with-initials", StringComparison.Ordinal) ? 1 : 2;
        var people = works.SelectMany(work => work.Item.Names.Values.SelectMany(names => isPrimary ? names.Take(1) : names))
            .Where(name => name.Literal is null).Select(name => name with { Span = default }).Distinct();
        var levels = new Dictionary<ReferenceName, int>();
        foreach (var family in people.GroupBy(name => name.NonDroppingParticle + " " + name.Family, StringComparer.Ordinal))
        {
            var initials = family.GroupBy(name => Initials.Of(name.Given ?? "", ".", shortens: true, keepsHyphen: true), StringComparer.Ordinal).ToList();
            foreach (var same in initials)
            {
                // Rébecca and Rebecca have one initial, which tells nobody apart.
                var isFullNeeded = highest > 1 && same.Select(name => Initials.Of(name.Given ?? "", " ", shortens: false, keepsHyphen: true)).Distinct(StringComparer.Ordinal).Count() > 1;
                var needed = isFullNeeded ? highest : initials.Count > 1 ? 1 : 0;
                foreach (var name in same.Where(_ => needed > 0))
                    levels[name] = needed;
            }
        }

        for (var i = 0; i < works.Count; i++)
            _details[i] = _details[i] with { Everywhere = levels, IsPrimaryOnly = isPrimary };
    }
}
