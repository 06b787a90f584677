namespace PlanDocs.Citations;

/// <summary>Joins the cites of a citation: grouped by author, years or numbers collapsed, where the style asks for it.</summary>
internal sealed class Collapsing(CslStyle style, LocaleSet locales, StyleArea area)
{
    public Output? Join(List<RenderedCite> cites)
    {
        cites = cites.FindAll(cite => cite.Output is not null);
        if (cites.Count == 0)
            return null;
        if (area.Collapse == "citation-number")
            return Numbers(cites);
        if (area.Collapse is null && area.CiteGroupDelimiter is null)
            return Sequence([.. cites.Select((cite, index) => (cite.Affixed()!, Delimiter(cite, index + 1 < cites.Count ? cites[index + 1] : null)))]);
        return Groups(Grouped(cites));
    }

    /// <summary>A mark that the author of the paper wrote before the next cite, or a comma after this one, takes the place of the delimiter.</summary>
    private string Delimiter(RenderedCite cite, RenderedCite? next)
    {
        if (next?.Cite.Source.Prefix is [Text { Value: [',' or '.' or ';' or ':' or '!' or '?', ..] }, ..])
            return "";
        return cite.Cite.Source.Suffix is [.., Text { Value: [.., ','] }] ? " " : area.Format.Delimiter;
    }

    private static FormattedOutput Sequence(List<(Output Output, string Delimiter)> parts)
    {
        var outputs = new List<Output>();
        for (var i = 0; i < parts.Count; i++)
        {
            outputs.Add(parts[i].Output);
            if (i < parts.Count - 1)
                outputs.Add(new TextOutput(parts[i].Delimiter));
        }

        return new FormattedOutput(Formatting.None, outputs);
    }

    /// <summary>CSL: cites with the same names stand together, at the place of the first of them. An order that the author chose stays, so only neighbours group then.</summary>
    private List<List<RenderedCite>> Grouped(List<RenderedCite> cites)
    {
        var groups = new List<List<RenderedCite>>();
        var byNames = new Dictionary<string, List<RenderedCite>>(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            var names = cite.Names is null ? "" : Inlines.Plain(cite.Names);
            if (IsGroup(names) && byNames.TryGetValue(names, out var group) && (area.Sort.Count > 0 || groups[^1] == group))
            {
                group.Add(cite);
                continue;
            }

            group = [cite];
            groups.Add(group);
            if (IsGroup(names))
                byNames[names] = group;
        }

        return groups;
    }

    /// <summary>Cites that show a year only can still share it.</summary>
    private bool IsGroup(string names) => names.Length > 0 || area.Collapse is "year-suffix" or "year-suffix-ranged";

    private FormattedOutput Groups(List<List<RenderedCite>> groups)
    {
        var parts = new List<(Output, string)>();
        foreach (var group in groups)
        {
            var output = group.Count == 1 ? group[0].Affixed()! : Group(group);
            parts.Add((output, IsCollapsed(group) ? area.AfterCollapseDelimiter ?? area.Format.Delimiter : area.Format.Delimiter));
        }

        return Sequence(parts);
    }

    /// <summary>Where years collapse, a group of one cite counts as collapsed too, so that a citation has one delimiter between its groups; the suite asks for that.</summary>
    private bool IsCollapsed(List<RenderedCite> group) => area.Collapse == "year" || (area.Collapse is not null && group.Count > 1);

    /// <summary>A comma is CSL's default between the years of a group. Note styles, whose cites have commas inside, keep the delimiter of the layout.</summary>
    private string GroupDelimiter => area.CiteGroupDelimiter ?? (style.IsNoteStyle ? area.Format.Delimiter : ", ");

    private FormattedOutput Group(List<RenderedCite> group)
    {
        var delimiter = GroupDelimiter;
        var parts = new List<(Output Output, string Delimiter)>();
        for (var i = 0; i < group.Count; i++)
        {
            var isSuffix = i > 0 && SharesYear(group[i - 1], group[i]);
            var length = isSuffix ? RangeLength(group, i) : 1;
            if (isSuffix)
                parts[^1] = (parts[^1].Output, length > 1 ? "–" : area.YearSuffixDelimiter ?? area.CiteGroupDelimiter ?? area.Format.Delimiter);
            if (length > 1)
                i += length - 1;
            if (Later(group[i], i == 0, isSuffix) is not { } later)
                continue;
            var hasLocator = group[i].Cite.Source.Locators.Count > 0 && area.Collapse is not null;
            parts.Add((later, hasLocator ? area.AfterCollapseDelimiter ?? area.Format.Delimiter : delimiter));
        }

        return Sequence(parts);
    }

    private Output? Later(RenderedCite cite, bool isFirst, bool isSuffix)
    {
        if (isSuffix)
            return cite.Cite.Linked(new TextOutput(cite.Cite.Context.Detail.YearSuffix));
        if (isFirst || area.Collapse is null || cite.Cite.Source.Prefix.Count > 0)
            return cite.Affixed()!;
        var shortened = Renderer.Render(style, locales, area, cite.Cite.Context with { OmitsAuthor = true });
        return (cite with { Output = shortened }).Affixed();
    }

    private bool SharesYear(RenderedCite first, RenderedCite second) => area.Collapse is "year-suffix" or "year-suffix-ranged"
        && first.Cite.Context.Detail.YearSuffix.Length > 0 && second.Cite.Context.Detail.YearSuffix.Length > 0
        && first.Cite.Source is { Locators.Count: 0, Suffix.Count: 0 } && second.Cite.Source is { Locators.Count: 0, Prefix.Count: 0, Suffix.Count: 0 }
        && Year(first) == Year(second);

    private string Year(RenderedCite cite) => Inlines.Plain(Renderer.Render(style, locales, area, cite.Cite.Context with { Detail = cite.Cite.Context.Detail with { YearSuffix = "" }, Locators = [], OmitsAuthor = true }));

    /// <summary>How many suffixes, from this one on, a range of at least three stands for.</summary>
    private int RangeLength(List<RenderedCite> group, int index)
    {
        if (area.Collapse != "year-suffix-ranged")
            return 1;
        var end = index;
        while (end < group.Count && SharesYear(group[end - 1], group[end]) && YearSuffixes.Index(group[end]) == YearSuffixes.Index(group[end - 1]) + 1)
            end++;
        return end - index >= 2 ? end - index : 1;
    }

    private FormattedOutput Numbers(List<RenderedCite> cites)
    {
        var parts = new List<(Output Output, string Delimiter)>();
        for (var i = 0; i < cites.Count; i++)
        {
            var end = i;
            while (end + 1 < cites.Count && Follows(cites[end], cites[end + 1]))
                end++;
            var isRange = end - i >= 2;
            var after = isRange || (i > 0 && end > i) ? area.AfterCollapseDelimiter ?? area.Format.Delimiter : area.Format.Delimiter;
            if (!isRange)
            {
                parts.Add((cites[i].Affixed()!, area.Format.Delimiter));
                continue;
            }

            parts.Add((cites[i].Affixed()!, "–"));
            parts.Add((cites[end].Affixed()!, after));
            i = end;
        }

        return Sequence(parts);
    }

    private static bool Follows(RenderedCite first, RenderedCite second) =>
        second.Cite.Context.CitationNumber == first.Cite.Context.CitationNumber + 1
        && first.Cite.Source is { Locators.Count: 0, Suffix.Count: 0 } && second.Cite.Source is { Locators.Count: 0, Prefix.Count: 0, Suffix.Count: 0 };
}
