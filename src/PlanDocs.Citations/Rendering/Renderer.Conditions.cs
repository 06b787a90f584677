namespace PlanDocs.Citations;

/// <summary>The choose element.</summary>
internal sealed partial class Renderer
{
    private Branch? Choose(ChooseElement choose)
    {
        foreach (var branch in choose.Branches)
        {
            if (Holds(branch))
                return branch;
        }

        return null;
    }

    private bool Holds(Branch branch) => branch.Tests.Length == 0 || branch.Match switch
    {
        "any" => Meets(branch.Tests, true),
        "none" => !Meets(branch.Tests, true),
        _ => !Meets(branch.Tests, false),
    };

    /// <summary>Whether any of the tests comes out so. A style asks hundreds of them for each work.</summary>
    private bool Meets(ConditionTest[] tests, bool outcome)
    {
        foreach (var test in tests)
        {
            if (Holds(test) == outcome)
                return true;
        }

        return false;
    }

    private bool Holds(ConditionTest test) => test.Kind switch
    {
        "type" => _cite.Item.Type == test.Value,
        "variable" => HasVariable(test.Value),
        "is-numeric" => Value(test.Value) is { } value && Numbers.IsNumeric(value),
        "is-uncertain-date" => _cite.Item.Dates.TryGetValue(test.Value, out var date) && date.IsCirca,
        "locator" => _cite.Locators.Count > 0 && LocatorLabel() == LocaleSet.Name(test.Value),
        "position" => HasPosition(test.Value),
        "disambiguate" => IsDisambiguating(test) == (test.Value == "true"),
        "pd:is-literal-date" => _cite.Item.Dates.TryGetValue(test.Value, out var date) && date is { Literal: not null, Start: null },
        "pd:narrative" => _cite.IsNarrative == (test.Value == "true"),
        "pd:is-equal" => AreEqual(test.Value),
        "pd:name-count" => HasNameCount(test.Value),
        "pd:contains" => Contains(test.Value),
        _ => false,
    };

    private bool HasVariable(string name) => Available(name) is not null
        || (_cite.Item.Names.TryGetValue(name, out var names) && names.Count > 0)
        || (_cite.Item.Dates.TryGetValue(name, out var date) && Dates.IsPresent(date));

    private bool HasPosition(string position) => !_cite.IsBibliography && position switch
    {
        "first" => _cite.Position == CitePosition.First,
        "subsequent" => _cite.Position != CitePosition.First,
        "ibid" => _cite.Position is CitePosition.Ibid or CitePosition.IbidWithLocator,
        "ibid-with-locator" => _cite.Position == CitePosition.IbidWithLocator,
        "near-note" => _cite.IsNearNote,
        _ => false,
    };

    /// <summary>CSL: what the condition holds is printed only if it tells cites apart, so no more of these conditions hold than are needed.</summary>
    private bool IsDisambiguating(ConditionTest test)
    {
        if (_cite.Detail.Conditions == 0 || _cite.IsBibliography)
            return _cite.Detail.Conditions > 0;
        var place = _disambiguating.FindIndex(met => ReferenceEquals(met, test));
        if (place < 0)
        {
            place = _disambiguating.Count;
            _disambiguating.Add(test);
        }

        return place < _cite.Detail.Conditions;
    }

    private bool AreEqual(string test)
    {
        if (test.Split(':') is not [var first, var second])
            return false;
        return _cite.Item.Names.TryGetValue(first, out var names)
            ? _cite.Item.Names.TryGetValue(second, out var others) && names.Select(Identity).SequenceEqual(others.Select(Identity))
            : Value(first) is { } value && value == Value(second);
    }

    private bool HasNameCount(string test) => test.Split(':') is [var variable, var count]
        && _cite.Item.Names.TryGetValue(variable, out var names) && ElementBuilder.Number(count) == names.Count;

    /// <summary>Whether the words behind the colon stand in the variable, whole and in any case.</summary>
    private bool Contains(string test)
    {
        var colon = test.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Value(test[..colon]) is not { } text)
            return false;
        var words = test[(colon + 1)..];
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBoundary(text, at - 1) && IsBoundary(text, at + words.Length))
                return true;
        }

        return false;
    }

    private static bool IsBoundary(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
