namespace PlanDocs.Citations;

/// <summary>Evaluates the layout of a style over one cite.</summary>
internal sealed partial class Renderer
{
    private readonly CslStyle _style;
    private readonly LocaleSet _locales;
    private readonly StyleArea _area;
    private readonly CiteContext _cite;
    private readonly HashSet<string> _substituted = new(StringComparer.Ordinal);
    private readonly List<ConditionTest> _disambiguating = [];
    private int _called;
    private int _filled;
    private int _namesLists;
    private bool _yearSuffixDone;
    private bool _hasOutput;

    private Renderer(CslStyle style, LocaleSet locales, StyleArea area, CiteContext cite)
    {
        _style = style;
        _locales = locales;
        _area = area;
        _cite = cite;
    }

    /// <summary>The cite without the affixes of the layout; null where nothing can be said.</summary>
    public static Output? Render(CslStyle style, LocaleSet locales, StyleArea area, CiteContext cite) =>
        Join(new Renderer(style, locales, area, cite).RenderAll(area.Layout), Formatting.None) is { } output ? cite.InItsLanguage(output) : null;

    /// <summary>A macro as plain text, for sorting.</summary>
    public static Output? RenderMacro(CslStyle style, LocaleSet locales, StyleArea area, CiteContext cite, MacroCall macro) =>
        new Renderer(style, locales, area, cite).RenderElement(macro);

    private List<Output> RenderAll(IReadOnlyList<Element> elements)
    {
        var outputs = new List<Output>();
        foreach (var element in elements)
        {
            _cite.Steps.Add();
            // A choose adds nothing of its own: the delimiter of the group around it stands between what its branch prints.
            if (element is ChooseElement choose)
                outputs.AddRange(RenderAll(Choose(choose)?.Children ?? []));
            else if (RenderElement(element) is { } output)
                outputs.Add(output);
            _hasOutput |= outputs.Count > 0;
        }

        return outputs;
    }

    /// <summary>"n.d." stands for a date, so it counts as a variable that is there; a term that opens a note starts with a capital.</summary>
    private FormattedOutput? RenderTerm(TextTerm term)
    {
        if (term.Name == "no date")
            (_called, _filled) = (_called + 1, _filled + 1);
        var isOpening = _cite.OpensSentence && !_hasOutput && term.Format.TextCase is null;
        var text = _locales.Text(term.Name, term.Form, term.IsPlural);
        return Rich(text, isOpening ? term.Format with { TextCase = "capitalize-first" } : term.Format);
    }

    private Output? RenderElement(Element element) => element switch
    {
        TextVariable text => RenderVariable(text),
        TextTerm term => RenderTerm(term),
        TextValue value => Rich(value.Value, value.Format),
        MacroCall macro => Counted(Join(RenderGroup(macro.Children), macro.Format)),
        NumberElement number => RenderNumber(number),
        LabelElement label => RenderLabel(label),
        DateElement date => RenderDate(date),
        NamesElement names => RenderNames(names),
        GroupElement { IsSubject: true } group => RenderSubject(group),
        GroupElement group => IsOmitted(group) ? null : Counted(Join(RenderGroup(group.Children), group.Format)),
        ChooseElement choose => Choose(choose) is { } branch ? Join(RenderAll(branch.Children), Formatting.None) : null,
        _ => throw new InvalidOperationException($"No rendering for {element.GetType().Name}."),
    };

    /// <summary>CSL: a group is left out if it calls variables and all of them are empty.</summary>
    private List<Output> RenderGroup(IReadOnlyList<Element> children)
    {
        var (called, filled) = (_called, _filled);
        (_called, _filled) = (0, 0);
        var outputs = RenderAll(children);
        var isSuppressed = _called > 0 && _filled == 0;
        (_called, _filled) = (called + _called, filled + _filled);
        return isSuppressed ? [] : outputs;
    }

    /// <summary>CSL 1.0.2: a macro or group that prints something is a variable with a value for the group around it.</summary>
    private Output? Counted(Output? output)
    {
        if (output is not null)
            (_called, _filled) = (_called + 1, _filled + 1);
        return output;
    }

    /// <summary>A title in the place of the author: what a narrative citation names in the sentence, and leaves out of the parentheses.</summary>
    private NamesOutput? RenderSubject(GroupElement group)
    {
        var isFirst = _replaced is null && _namesLists++ == 0;
        if (Join(RenderGroup(group.Children), group.Format) is not { } output || (isFirst && _cite.OmitsAuthor))
            return null;
        return new NamesOutput([output], output);
    }

    private bool IsOmitted(GroupElement group)
    {
        if (group.OmitWhenEqual is not var (first, second))
            return false;
        var value = Plain(first);
        return value.Length > 0 && string.Equals(value, Plain(second), StringComparison.OrdinalIgnoreCase);
    }

    private string Plain(string variable) => _cite.Item.Names.TryGetValue(variable, out var names)
        ? string.Join(", ", names.Select(name => name.Literal ?? name.Family))
        : Value(variable) ?? "";

    private static Output? Join(List<Output> outputs, Formatting format) => outputs.Count switch
    {
        0 => null,
        1 when format == Formatting.None => outputs[0],
        _ => new FormattedOutput(format, outputs),
    };

    private static FormattedOutput? Leaf(string text, Formatting format) =>
        text.Length == 0 ? null : new FormattedOutput(format, [new TextOutput(text)]);

    private static FormattedOutput? Rich(string text, Formatting format) =>
        text.Length == 0 ? null : new FormattedOutput(format, RichText.Read(text));
}
