namespace PlanDocs.Citations;

/// <summary>The names element: variables, labels, substitution.</summary>
internal sealed partial class Renderer
{
    private Output? RenderNames(NamesElement element)
    {
        _called++;
        var isFirst = _namesLists++ == 0;
        var output = RenderOwnNames(element, isFirst ? _cite.Detail.GivenNames : []) ?? Substitute(element);
        if (output is null)
            return null;
        _filled++;
        return isFirst && _cite.OmitsAuthor ? null : output;
    }

    private NamesOutput? RenderOwnNames(NamesElement element, IReadOnlyList<int> givenLevels)
    {
        var options = (element.Name?.Options ?? NameOptions.None).Over(_area.Names).Over(_style.Names);
        options = _cite.SortNames is { } sort ? sort.Over(options) with { NameAsSortOrder = "all" } : options;
        var lists = element.Variables.Where(variable => !_substituted.Contains(variable))
            .Select(variable => (Variable: variable, Names: _cite.Item.Names.GetValueOrDefault(variable) ?? []))
            .Where(list => list.Names.Count > 0).ToList();
        if (lists.Count == 0)
            return null;
        if (options.Form == "count")
            return Count(lists.Sum(list => new NameList(_style, _locales, _cite, element, options, list.Names, givenLevels).ShownCount));
        var label = Merge(lists);
        var printed = new List<string>();
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

        if (_substitutions > 0)
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
        foreach (var substitute in element.Substitutes)
        {
            var inherited = substitute is NamesElement names ? names with
            {
                Name = names.Name ?? element.Name,
                EtAl = names.EtAl ?? element.EtAl,
                Label = names.Label ?? (names.Name is null ? element.Label : null),
                LabelComesFirst = names.Label is null ? element.LabelComesFirst : names.LabelComesFirst,
                Delimiter = names.Delimiter ?? element.Delimiter,
                Format = names.Format == Formatting.None ? element.Format : names.Format,
            } : substitute;
            var used = new HashSet<string>(StringComparer.Ordinal);
            var (called, filled) = (_called, _filled);
            _substitutions++;
            var output = RenderElement(inherited);
            _substitutions--;
            (_called, _filled) = (called, filled);
            if (output is null)
                continue;
            CollectVariables(inherited, used);
            _substituted.UnionWith(used);
            return output is NamesOutput ? output
                : FirstNames.Find(output) is { } inner ? inner with { Content = output }
                : new NamesOutput([Inlines.Plain(output)], output);
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
