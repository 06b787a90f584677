namespace PlanDocs.Citations;

/// <summary>The names element: variables, labels, substitution.</summary>
internal sealed partial class Renderer
{
    /// <summary>The names element whose substitutes are being tried.</summary>
    private NamesElement? _replaced;

    /// <summary>What stands in for the first names is the author part in their place.</summary>
    private Output? RenderNames(NamesElement element)
    {
        _called++;
        element = _replaced is { } replaced ? Inheriting(element, replaced) : element;
        var isFirst = _namesLists == 0;
        var output = RenderOwnNames(element, isFirst ? _cite.Detail.GivenNames : []) ?? Substitute(element);
        _namesLists += _replaced is null ? 1 : 0;
        if (output is null)
            return null;
        _filled++;
        return isFirst && _cite.OmitsAuthor && _replaced is null ? null : output;
    }

    /// <summary>CSL: names in a substitute that say nothing themselves look like those that they replace, also inside a choose or a macro.</summary>
    private static NamesElement Inheriting(NamesElement names, NamesElement replaced) => names with
    {
        Name = names.Name ?? replaced.Name,
        EtAl = names.EtAl ?? replaced.EtAl,
        Label = names.Label ?? (names.Name is null ? replaced.Label : null),
        LabelComesFirst = names.Label is null ? replaced.LabelComesFirst : names.LabelComesFirst,
        Delimiter = names.Delimiter ?? replaced.Delimiter,
        Format = names.Format == Formatting.None ? replaced.Format : names.Format,
    };

    private NamesOutput? RenderOwnNames(NamesElement element, IReadOnlyList<int> givenLevels)
    {
        var options = (element.Name?.Options ?? NameOptions.None).Over(_area.Names);
        options = _cite.SortNames is { } sort ? sort.Over(options) with { NameAsSortOrder = "all" } : options;
        var lists = element.Variables.Where(variable => !_substituted.Contains(variable))
            .Select(variable => (Variable: variable, Names: _cite.Item.Names.GetValueOrDefault(variable) ?? []))
            .Where(list => list.Names.Count > 0).ToList();
        if (lists.Count == 0)
            return null;
        if (options.Form == "count")
            return Count(lists.Sum(list => new NameList(_style, _locales, _cite, element, options, list.Names, givenLevels).ShownCount));
        var label = Merge(lists);
        var printed = new List<Output>();
        var (outputs, bare) = (new List<Output>(), new List<Output>());
        string? abbreviation = null;
        var isCut = false;
        foreach (var (variable, names) in lists)
        {
            var list = new NameList(_style, _locales, _cite, element, options, names, givenLevels);
            bare.Add(list.Render());
            outputs.Add(WithLabel(element, label ?? variable, names.Count, bare[^1]));
            printed.AddRange(list.Printed);
            abbreviation ??= list.Abbreviation;
            isCut |= list.IsCut;
        }

        if (_replaced is not null)
            _substituted.UnionWith(lists.Select(list => list.Variable));
        var delimiter = element.Delimiter ?? options.NamesDelimiter ?? "";
        return new NamesOutput(printed, new FormattedOutput(element.Format with { Delimiter = delimiter }, outputs)) { Abbreviation = abbreviation, IsCut = isCut, Lists = bare };
    }

    private static NamesOutput? Count(int count) => count == 0 ? null
        : new NamesOutput([], new TextOutput(count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>CSL: an editor who is also the translator is named once, if the locale has a term for both.</summary>
    private string? Merge(List<(string Variable, IReadOnlyList<ReferenceName> Names)> lists)
    {
        if (lists.Count != 2 || !lists.TrueForAll(list => list.Variable is "editor" or "translator"))
            return null;
        if (_locales.Text("editortranslator").Length == 0 || !lists[0].Names.Select(Identity).SequenceEqual(lists[1].Names.Select(Identity)))
            return null;
        lists.RemoveAt(1);
        return "editortranslator";
    }

    private static ReferenceName Identity(ReferenceName name) => name with { Span = default };

    private Output WithLabel(NamesElement element, string variable, int count, Output names)
    {
        if (element.Label is not { } label || _cite.SortNames is not null)
            return names;
        var isPlural = label.Plural == "always" || (label.Plural == "contextual" && count > 1);
        if (Leaf(_locales.Text(variable, label.Form, isPlural), label.Format) is not { } output)
            return names;
        return new FormattedOutput(Formatting.None, element.LabelComesFirst ? [output, names] : [names, output]);
    }

    private Output? Substitute(NamesElement element)
    {
        var outer = _replaced;
        foreach (var substitute in element.Substitutes)
        {
            var (called, filled) = (_called, _filled);
            _replaced = element;
            var output = RenderElement(substitute);
            _replaced = outer;
            (_called, _filled) = (called, filled);
            if (output is null)
                continue;
            var used = new HashSet<string>(StringComparer.Ordinal);
            CollectVariables(substitute, used);
            _substituted.UnionWith(used);
            return output is NamesOutput ? output
                : FirstNames.Find(output) is { } inner ? inner with { Content = output }
                : new NamesOutput([output], output);
        }

        return null;
    }

    /// <summary>The variables that an element printed; they are empty for the rest of the cite.</summary>
    private void CollectVariables(Element element, HashSet<string> used)
    {
        switch (element)
        {
            case TextVariable text:
                used.Add(text.Name);
                break;
            case NumberElement number:
                used.Add(number.Variable);
                break;
            case DateElement date:
                used.Add(date.Variable);
                break;
            case NamesElement names:
                used.UnionWith(names.Variables.Where(variable => _cite.Item.Names.ContainsKey(variable)));
                break;
            case MacroCall macro:
                foreach (var child in macro.Children)
                    CollectVariables(child, used);
                break;
            case GroupElement group:
                foreach (var child in group.Children)
                    CollectVariables(child, used);
                break;
            case ChooseElement choose:
                foreach (var child in Choose(choose)?.Children ?? [])
                    CollectVariables(child, used);
                break;
            default:
                break;
        }
    }
}
