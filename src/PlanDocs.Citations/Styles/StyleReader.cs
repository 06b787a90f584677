namespace PlanDocs.Citations;

/// <summary>Reads a CSL style: macros are resolved, and what is wrong is said with its place.</summary>
public sealed class StyleReader
{
    /// <summary>Styles in use nest some dozens of levels; a hostile one must not exhaust the stack.</summary>
    private const int DeepestNesting = 200;

    /// <summary>
    /// Elements that a style has when each call of a macro is replaced by what the macro holds. The largest of the official styles, Chicago's, has two million,
    /// of which a citation takes one branch each.
    /// </summary>
    private const int LargestStyle = 5_000_000;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, MarkupElement> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedMacro> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private NameOptions _names = NameOptions.None;
    private int _depth;
    private int _deepest;
    private int _size;
    private bool _isTooLarge;
    private bool _printsYearSuffix;
    private int _disambiguatingTests;

    private StyleReader()
    {
    }

    /// <param name="parent">Finds the style on which a dependent style depends, by the identifier that the link in it has; or null.</param>
    public static Result<CslStyle> Read(SourceFile xml, Func<string, SourceFile?>? parent = null)
    {
        var read = MarkupReader.Read(xml);
        if (read.Value is not { } root)
            return new Result<CslStyle>(null, read.Diagnostics);
        // CSL: a dependent style has a title and a parent, and nothing else; its parent is no dependent style.
        return root.Name == "style" && root.Child("citation") is null && Parent(root) is { } wanted && parent?.Invoke(wanted) is { } source
            ? Dependent(root, Read(source))
            : new StyleReader().ReadStyle(root);
    }

    private static Result<CslStyle> Dependent(MarkupElement root, Result<CslStyle> parent) => parent.Value is not { } style ? parent : parent with
    {
        Value = style.As(root.Child("info")?.Child("title")?.Text.Trim() ?? style.Title, root["default-locale"] ?? style.DefaultLocale),
    };

    private Result<CslStyle> ReadStyle(MarkupElement root)
    {
        if (root.Name != "style")
            return Failed(Errors.NotAStyle(root.Span, root.Name));
        if (root.Child("citation") is not { } citation || citation.Child("layout") is null)
            return Failed(Parent(root) is { } parent ? Errors.DependentStyle(root.Span, parent) : Errors.MissingCitation(root.Span));
        _names = ElementBuilder.Names(root, inherited: true);
        foreach (var macro in root.Children.Where(child => child.Name == "macro"))
            _macros[macro["name"] ?? ""] = macro;
        var style = new CslStyle(Area(citation), root.Child("bibliography") is { } list && list.Child("layout") is not null ? Area(list) : null)
        {
            Title = root.Child("info")?.Child("title")?.Text.Trim() ?? "",
            CitationFormat = root.Child("info")?.Children.Find(child => child.Name == "category" && child["citation-format"] is not null)?["citation-format"] ?? "",
            IsNoteStyle = root["class"] == "note",
            DefaultLocale = root["default-locale"],
            Locales = [.. root.Children.Where(child => child.Name == "locale").Select(LocaleReader.Build)],
            PageRangeFormat = root["page-range-format"],
            PrintsYearSuffix = _printsYearSuffix,
            DisambiguatingTests = _disambiguatingTests,
            InitializeWithHyphen = root["initialize-with-hyphen"] != "false",
            DemoteNonDroppingParticle = root["demote-non-dropping-particle"] ?? "display-and-sort",
            ListsPersonalCommunications = root["pd:personal-communications"] != "not-listed",
            OrdersYearSuffixesByDate = root["pd:year-suffix-order"] == "date",
        };
        return new Result<CslStyle>(_diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? null : style, _diagnostics);
    }

    private static Result<CslStyle> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);

    private static string? Parent(MarkupElement root) =>
        root.Child("info")?.Children.Find(child => child.Name == "link" && child["rel"] == "independent-parent")?["href"];

    private StyleArea Area(MarkupElement area)
    {
        var layout = area.Child("layout")!;
        return new StyleArea(Children(layout), ElementBuilder.Format(layout), ElementBuilder.Names(area, inherited: true).Over(_names), Sort(area))
        {
            AddNames = area["disambiguate-add-names"] == "true",
            AddGivenNames = area["disambiguate-add-givenname"] == "true",
            GivenNameRule = area["givenname-disambiguation-rule"] ?? "by-cite",
            AddYearSuffix = area["disambiguate-add-year-suffix"] == "true",
            Collapse = area["collapse"],
            CiteGroupDelimiter = area["cite-group-delimiter"],
            YearSuffixDelimiter = area["year-suffix-delimiter"],
            AfterCollapseDelimiter = area["after-collapse-delimiter"],
            NearNoteDistance = ElementBuilder.Number(area["near-note-distance"]) ?? 5,
            SubsequentAuthorSubstitute = area["subsequent-author-substitute"],
            SubsequentAuthorRule = area["subsequent-author-substitute-rule"] ?? "complete-all",
            SecondFieldAlign = area["second-field-align"] is not null,
        };
    }

    private SortKey[] Sort(MarkupElement area) => area.Child("sort") is not { } sort ? [] :
        [.. sort.Children.Where(child => child.Name == "key").Select(key => new SortKey(
            key["variable"],
            key["macro"] is { } macro ? Macro(key, macro) : null,
            key["sort"] == "descending",
            new NameOptions
            {
                EtAlMin = ElementBuilder.Number(key["names-min"]),
                EtAlUseFirst = ElementBuilder.Number(key["names-use-first"]),
                EtAlUseLast = key["names-use-last"] is { } last ? last == "true" : null,
            })
            {
                IsLetterByLetter = key["pd:order"] == "letter-by-letter",
            })];

    private Element[] Children(MarkupElement parent)
    {
        _deepest = Math.Max(_deepest, ++_depth);
        if (_depth > DeepestNesting)
        {
            _diagnostics.Add(Errors.TooDeep(parent.Span));
            _depth--;
            return [];
        }

        var children = parent.Children.Select(Build).OfType<Element>().ToArray();
        _depth--;
        return children;
    }

    private Element? Build(MarkupElement element)
    {
        _size++;
        var built = Bare(element);
        if (built is null)
            _diagnostics.Add(Errors.UnknownElement(element.Span, element.Name));
        return built is null ? null : built with { Span = element.Span, Format = ElementBuilder.Format(element) };
    }

    private Element? Bare(MarkupElement element) => element.Name switch
    {
        "text" => Text(element),
        "number" => new NumberElement(element["variable"] ?? "", element["form"] ?? "numeric"),
        "label" => ElementBuilder.Label(element),
        "date" => ElementBuilder.Date(element),
        "group" => new GroupElement(Children(element)) { OmitWhenEqual = Pair(element["pd:omit-when-equal"]), IsSubject = element["pd:subject"] == "true" },
        "choose" => new ChooseElement([.. element.Children.Select(BuildBranch)]),
        "names" => Names(element),
        _ => null,
    };

    private static (string First, string Second)? Pair(string? value) =>
        value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var second] ? (first, second) : null;

    private Element Text(MarkupElement element)
    {
        if (element["macro"] is { } macro)
            return Macro(element, macro);
        _printsYearSuffix |= element["variable"] == "year-suffix";
        if (element["variable"] is { } variable)
            return Variable(element, variable);
        if (element["term"] is { } term)
            return new TextTerm(term, ElementBuilder.Form(element["form"]), element["plural"] == "true");
        return new TextValue(element["value"] ?? "");
    }

    private static TextVariable Variable(MarkupElement element, string name) => new(name, element["form"] == "short")
    {
        WithoutYear = element["pd:without-year"],
        DigitPrefix = element["pd:digit-prefix"] ?? "",
        Abbreviated = element["pd:abbreviated"],
        HasUprightBrackets = element["pd:upright-brackets"] == "true",
        ArticleNumberPrefix = element["pd:article-number"] ?? "",
    };

    private MacroCall Macro(MarkupElement caller, string name)
    {
        if (_resolved.TryGetValue(name, out var known))
            return Again(caller, name, known);
        if (!_macros.TryGetValue(name, out var macro))
            _diagnostics.Add(Errors.UnknownMacro(caller.Span, name));
        else if (!_open.Add(name))
            _diagnostics.Add(Errors.MacroCallsItself(caller.Span, name));
        else
        {
            var (size, deepest) = (_size, _deepest);
            _deepest = _depth;
            var content = Children(macro);
            _resolved[name] = new ResolvedMacro(content, _size - size, _deepest - _depth);
            _deepest = Math.Max(_deepest, deepest);
            _open.Remove(name);
        }

        return new MacroCall(name, _resolved.GetValueOrDefault(name)?.Content ?? []);
    }

    /// <summary>A macro that was read before is shared, but counts in full: what a citation goes through grows and deepens with each call.</summary>
    private MacroCall Again(MarkupElement caller, string name, ResolvedMacro macro)
    {
        _size += macro.Size;
        _deepest = Math.Max(_deepest, _depth + macro.Height);
        var isTooDeep = _depth + macro.Height > DeepestNesting;
        if (isTooDeep)
            _diagnostics.Add(Errors.TooDeep(caller.Span));
        else if (_size > LargestStyle && !_isTooLarge)
            _diagnostics.Add(Errors.MacrosTooLarge(caller.Span, name, LargestStyle));
        _isTooLarge |= _size > LargestStyle;
        return new MacroCall(name, isTooDeep || _isTooLarge ? [] : macro.Content);
    }

    /// <param name="Size">The elements in it, those of the macros that it calls included.</param>
    /// <param name="Height">How deep these are nested.</param>
    private sealed record ResolvedMacro(IReadOnlyList<Element> Content, int Size, int Height);

    private Branch BuildBranch(MarkupElement element)
    {
        _disambiguatingTests += element["disambiguate"] is null ? 0 : 1;
        var tests = element.Attributes.Where(attribute => attribute.Key != "match")
            .SelectMany(Values, (attribute, value) => new ConditionTest(attribute.Key, value));
        return new Branch(element["match"] ?? "all", [.. tests], Children(element));
    }

    /// <summary>The values of an attribute; the words of <c>pd:contains</c> stay together.</summary>
    private static IReadOnlyList<string> Values(KeyValuePair<string, string> attribute) =>
        attribute.Key == "pd:contains" ? [attribute.Value] : attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private NamesElement Names(MarkupElement element)
    {
        var label = element.Children.FindIndex(child => child.Name == "label");
        var name = element.Children.FindIndex(child => child.Name == "name");
        return new NamesElement((element["variable"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Name = name >= 0 ? ElementBuilder.Name(element.Children[name]) : null,
            EtAl = element.Child("et-al") is { } etAl ? new EtAlElement(etAl["term"] ?? "et-al", ElementBuilder.Format(etAl)) : null,
            Label = label >= 0 ? ElementBuilder.Label(element.Children[label]) : null,
            LabelComesFirst = label >= 0 && name > label,
            Delimiter = element["delimiter"],
            Substitutes = element.Child("substitute") is { } substitute ? Children(substitute) : [],
        };
    }
}
