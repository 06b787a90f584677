namespace PlanDocs.Citations;

/// <summary>
/// CSL's first two steps: more names than "et al." would show, and given names. A list may have thousands of names, so the number that sets
/// works apart is looked for in growing strides: two works that differ with some names differ with more of them as well.
/// </summary>
internal sealed class NameExpansion(CiteTexts texts)
{
    public void AddNames(List<int> group) => AddNames(group, 1);

    public void AddBoth(List<int> group) => AddBoth(group, 2);

    /// <summary>Given names are added from the first name on, as initials or in full, where they set works apart.</summary>
    public void AddGivenNames(List<int> group) => AddGivenNames(group, 0);

    private void AddGivenNames(List<int> group, int from)
    {
        if (FirstSplit(group, from + 1, texts.NamesPrinted(group), (detail, count) => detail with { GivenNames = InFull(detail.GivenNames, from, count) }) is not { } count)
            return;
        AddLevel(group, count - 1, 1);
        foreach (var rest in texts.Alike(group))
        {
            AddLevel(rest, count - 1, 2);
            foreach (var remaining in texts.Alike(rest))
                AddGivenNames(remaining, count);
        }
    }

    private void AddNames(List<int> group, int from)
    {
        if (FirstSplit(group, from, texts.NamesStored(group), (detail, count) => detail with { NamesShown = count }) is not { } shown)
            return;
        texts.Change(group, detail => detail with { NamesShown = shown });
        foreach (var rest in texts.Alike(group))
            AddNames(rest, shown + 1);
    }

    /// <summary>Where neither more names nor given names suffice, both together may.</summary>
    private void AddBoth(List<int> group, int from)
    {
        if (FirstSplit(group, from, texts.NamesStored(group), (detail, count) => detail with { NamesShown = count, GivenNames = InFull(detail.GivenNames, 0, count) }) is not { } shown)
            return;
        texts.Change(group, detail => detail with { NamesShown = shown });
        AddGivenNames(group);
        foreach (var rest in texts.Alike(group))
            AddBoth(rest, shown + 1);
    }

    private void AddLevel(List<int> group, int name, int level)
    {
        var before = texts.Save(group);
        texts.Change(group, detail => detail with { GivenNames = WithLevel(detail.GivenNames, name, level) });
        if (texts.AreAllAlike(group))
            texts.Restore(before);
    }

    /// <summary>The least count, if any, with which the works of a group do not all read alike; the works are left as they were.</summary>
    private int? FirstSplit(List<int> group, int least, int most, Func<CiteDetail, int, CiteDetail> add)
    {
        var before = texts.Save(group);
        bool Splits(int count)
        {
            texts.Restore(before);
            texts.Change(group, detail => add(detail, count));
            return !texts.AreAllAlike(group);
        }

        var (low, high) = (least, least);
        for (var stride = 1; high <= most && !Splits(high); stride *= 2)
            (low, high) = (high + 1, high == most ? most + 1 : Math.Min(most, high + stride));
        while (high <= most && low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Splits(middle) ? (low, middle) : (middle + 1, high);
        }

        texts.Restore(before);
        return high <= most ? high : null;
    }

    private static int[] InFull(IReadOnlyList<int> levels, int from, int to) =>
        [.. Enumerable.Range(0, Math.Max(to, levels.Count)).Select(name => name >= from && name < to ? 2 : levels.ElementAtOrDefault(name))];

    private static int[] WithLevel(IReadOnlyList<int> levels, int name, int level) =>
        [.. Enumerable.Range(0, Math.Max(name + 1, levels.Count)).Select(index => index == name ? level : levels.ElementAtOrDefault(index))];
}
