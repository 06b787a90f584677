using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>Puts works into the order of a style's sort keys; works that no key tells apart keep their order.</summary>
internal sealed class Sorter(CslStyle style, LocaleSet locales, StyleArea area)
{
    public List<T> Sort<T>(IReadOnlyList<T> values, Func<T, CiteContext> context)
    {
        if (area.Sort.Count == 0)
            return [.. values];
        var keyed = values.Select(value => (Value: value, Keys: Keys(context(value)))).ToArray();
        // LINQ's ordering is stable, as CSL wants it.
        return [.. keyed.Order(Comparer<(T Value, SortValue[] Keys)>.Create((first, second) => Compare(first.Keys, second.Keys))).Select(pair => pair.Value)];
    }

    private SortValue[] Keys(CiteContext cite) => [.. area.Sort.Select(key => Value(key, cite))];

    private int Compare(SortValue[] first, SortValue[] second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            var result = first[i].CompareTo(second[i], area.Sort[i].IsDescending);
            if (result != 0)
                return result;
        }

        return 0;
    }

    private SortValue Value(SortKey key, CiteContext cite)
    {
        var sorting = cite with { SortNames = key.Names };
        if (key.Macro is { } macro)
        {
            var text = Inlines.Plain(Renderer.RenderMacro(style, locales, area, sorting, macro));
            return SortValue.Of(key.IsLetterByLetter ? LetterByLetter.Key(text) : text);
        }

        return key.Variable is { } variable ? Value(variable, cite, sorting, key) : SortValue.Of("");
    }

    private SortValue Value(string variable, CiteContext cite, CiteContext sorting, SortKey key)
    {
        if (variable == "citation-number")
            return new SortValue("", cite.CitationNumber);
        if (cite.Item.Dates.TryGetValue(variable, out var date))
            return new SortValue(Dates.SortKey(date, 3), null);
        if (cite.Item.Names.ContainsKey(variable))
            return SortValue.Of(Inlines.Plain(Names(sorting, variable)));
        if (variable == "citation-label" && !cite.Item.Texts.ContainsKey(variable))
            return SortValue.Of(Trigraph.Of(cite.Item));
        var text = cite.Item.Texts.TryGetValue(variable, out var stored) ? Inlines.Plain(new FormattedOutput(Formatting.None, RichText.Read(stored.Value))) : "";
        if (key.IsLetterByLetter)
            return SortValue.Of(LetterByLetter.Key(text));
        return Numbers.IsVariable(variable) && double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new SortValue(text, number) : SortValue.Of(text);
    }

    private Output? Names(CiteContext cite, string variable) =>
        Renderer.RenderMacro(style, locales, area, cite, new MacroCall("", [new NamesElement([variable]) { Name = new NameElement(new NameOptions { Form = "long" }, Formatting.None) }]));
}
