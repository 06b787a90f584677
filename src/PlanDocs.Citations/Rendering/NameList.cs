namespace PlanDocs.Citations;

/// <summary>One list of names: which are shown, in what order, and what stands between them.</summary>
internal sealed class NameList
{
    private readonly LocaleSet _locales;
    private readonly CiteContext _cite;
    private readonly NamesElement _element;
    private readonly NameOptions _options;
    private readonly IReadOnlyList<ReferenceName> _names;
    private readonly IReadOnlyList<int> _givenLevels;
    private readonly NameWriter _writer;
    private readonly bool _isCut;

    public NameList(CslStyle style, LocaleSet locales, CiteContext cite, NamesElement element, NameOptions options, IReadOnlyList<ReferenceName> names, IReadOnlyList<int> givenLevels)
    {
        _locales = locales;
        _cite = cite;
        _element = element;
        _options = options;
        _names = names;
        _givenLevels = givenLevels;
        _writer = new NameWriter(style, cite, options, element.Name ?? new NameElement(NameOptions.None, Formatting.None));
        (_isCut, ShownCount) = Cut();
    }

    /// <summary>How many names stand before "et al.".</summary>
    public int ShownCount { get; }

    /// <summary>Each name that is printed.</summary>
    public List<Output> Printed { get; } = [];

    /// <summary>What the parentheses after this name have to introduce; null in most cases.</summary>
    public string? Abbreviation => _writer.Introduces(_names[0], _names.Count == 1) ? _names[0].ShortForm : null;

    public bool IsCut => _isCut;

    public Output Render()
    {
        var outputs = new List<Output>();
        for (var i = 0; i < ShownCount; i++)
            outputs.Add(One(i));
        var format = _element.Name?.Format.WithoutAffixes() ?? Formatting.None;
        Output list = _isCut ? WithEtAl(outputs) : new FormattedOutput(Formatting.None, WithAnd(outputs));
        var name = _element.Name?.Format ?? Formatting.None;
        return new FormattedOutput(format with { Prefix = name.Prefix, Suffix = name.Suffix, Delimiter = "" }, [list]);
    }

    private Output One(int index)
    {
        var level = Math.Max(_givenLevels.Count > index ? _givenLevels[index] : 0, LevelEverywhere(index));
        var output = _writer.Write(_names[index], index, level, _names.Count == 1);
        Printed.Add(output);
        return output;
    }

    private int LevelEverywhere(int index) =>
        index > 0 && _cite.Detail.IsPrimaryOnly ? 0 : _cite.Detail.Everywhere?.GetValueOrDefault(_names[index]) ?? 0;

    private (bool IsCut, int Shown) Cut()
    {
        var isSubsequent = _cite.Position != CitePosition.First && !_cite.IsBibliography;
        var min = isSubsequent ? _options.EtAlSubsequentMin ?? _options.EtAlMin : _options.EtAlMin;
        var first = isSubsequent ? _options.EtAlSubsequentUseFirst ?? _options.EtAlUseFirst : _options.EtAlUseFirst;
        if (min is null || first is null || _names.Count < min)
            return (false, _names.Count);
        var shown = _cite.SortNames is null ? Math.Max(first.Value, _cite.Detail.NamesShown) : first.Value;
        var hidden = _names.Count - shown;
        return hidden <= 0 || hidden < (_options.EtAlMinHidden ?? 0) ? (false, _names.Count) : (true, shown);
    }

    private string Delimiter => _options.Delimiter ?? ", ";

    private FormattedOutput WithEtAl(List<Output> shown)
    {
        var list = new List<Output> { new FormattedOutput(Formatting.None with { Delimiter = Delimiter }, shown) };
        if (_options.EtAlUseLast == true && _names.Count >= ShownCount + 2)
        {
            list.Add(new TextOutput(Delimiter + "… "));
            list.Add(One(_names.Count - 1));
        }
        else if (ShownCount > 0 && _cite.SortNames is null)
        {
            var format = _element.EtAl?.Format ?? Formatting.None;
            var term = _locales.Text(_element.EtAl?.Term ?? "et-al");
            if (term.Length == 0)
                return new FormattedOutput(Formatting.None, list);
            var isSortOrdered = _writer.IsInverted(_names[ShownCount - 1], ShownCount - 1);
            list.Add(new TextOutput(Precedes(_options.DelimiterPrecedesEtAl, ShownCount > 1, isSortOrdered) ? Delimiter : Space(term)));
            list.Add(new FormattedOutput(format, [new TextOutput(term)]));
        }

        return new FormattedOutput(Formatting.None, list);
    }

    private List<Output> WithAnd(List<Output> names)
    {
        if (names.Count < 2)
            return names;
        var result = new List<Output>();
        for (var i = 0; i < names.Count - 1; i++)
        {
            if (i > 0)
                result.Add(new TextOutput(Delimiter));
            result.Add(names[i]);
        }

        result.Add(new TextOutput(LastDelimiter(names.Count)));
        result.Add(names[^1]);
        return result;
    }

    private string LastDelimiter(int count)
    {
        var kind = _cite.IsNarrative ? _options.NarrativeAnd ?? (_options.And is null ? null : "text") : _options.And;
        // Names sort one after the other, so that Colaresi, Rasler, and Thompson stands before Colaresi and Thompson.
        if (kind is null || _cite.SortNames is not null)
            return Delimiter;
        var and = kind == "symbol" ? _locales.Ampersand : _locales.Text("and");
        var isPreceded = Precedes(_options.DelimiterPrecedesLast, count > 2, _writer.IsInverted(_names[count - 2], count - 2));
        return (isPreceded ? Delimiter : Space(and)) + and + Space(and);
    }

    /// <summary>Chinese and Japanese write their words for "and" and "et al." without a space; a term that has a space at one end brings all that it wants.</summary>
    private static string Space(string term) =>
        term is [>= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF', ..] || term.Length != term.AsSpan().Trim().Length ? "" : " ";

    private static bool Precedes(string? rule, bool isContextual, bool isInverted) => rule switch
    {
        "always" => true,
        "never" => false,
        "after-inverted-name" => isInverted,
        _ => isContextual,
    };
}
