namespace PlanDocs.Reading;

/// <summary>Collects the variables of one work while an importer goes through its fields; the first value of a variable wins.</summary>
internal sealed class ItemBuilder(string type, SourceSpan span)
{
    private static readonly string[] Leading = ["author", "editor", "director", "translator"];

    private readonly Dictionary<string, Sourced<string>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ReferenceName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceDate> _dates = new(StringComparer.Ordinal);

    /// <summary>A work that is there already, for more to be added.</summary>
    public static ItemBuilder Of(ReferenceItem work)
    {
        var item = new ItemBuilder(work.Type, work.Span);
        foreach (var (variable, text) in work.Texts)
            item._texts.Add(variable, text);
        foreach (var (variable, names) in work.Names)
            item._names.Add(variable, names);
        foreach (var (variable, date) in work.Dates)
            item._dates.Add(variable, date);
        return item;
    }

    public string Type { get; set; } = type;

    /// <summary>The first author, or whoever stands in for one.</summary>
    public ReferenceName? FirstName => Leading.Select(role => _names.GetValueOrDefault(role)?[0]).FirstOrDefault(name => name is not null);

    public int? Year => _dates.GetValueOrDefault("issued")?.Start?.Year;

    public SourceSpan Span => span;

    public bool HasMonth(string variable) => _dates.GetValueOrDefault(variable)?.Start is { Month: not null } or { Season: not null };

    public bool Has(string variable) => _texts.ContainsKey(variable) || _names.ContainsKey(variable) || _dates.ContainsKey(variable);

    public string? Text(string variable) => _texts.TryGetValue(variable, out var text) ? text.Value : null;

    public void Add(string variable, string? value, SourceSpan at)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _texts.TryAdd(variable, new(value.Trim(), at));
    }

    public void Remove(string variable) => _texts.Remove(variable);

    /// <summary>Gives names another role, unless somebody has it.</summary>
    public void Rename(string variable, string role)
    {
        if (!_names.ContainsKey(role) && _names.Remove(variable, out var names))
            _names.Add(role, names);
    }

    /// <summary>Puts an account in square brackets behind the only name of a variable.</summary>
    public void Describe(string variable, string account)
    {
        if (_names.TryGetValue(variable, out var names) && names is [var name])
            _names[variable] = [name.Literal is { } literal ? name with { Literal = $"{literal} [{account}]" } : name with { Given = $"{name.Given} [{account}]".TrimStart() }];
    }

    public void Replace(string variable, string value, SourceSpan at) => _texts[variable] = new(value, at);

    public void Add(string variable, ReferenceDate? date)
    {
        if (date is not null)
            _dates.TryAdd(variable, date);
    }

    /// <summary>Adds names behind those that the variable has already.</summary>
    public void Add(string variable, IReadOnlyList<ReferenceName> names)
    {
        if (names.Count > 0)
            _names[variable] = _names.TryGetValue(variable, out var earlier) ? [.. earlier, .. names] : names;
    }

    /// <summary>Gives the only name of a variable, if it is a group's, the abbreviation by which it is cited.</summary>
    public bool TryAbbreviate(string variable, string shortForm)
    {
        if (!_names.TryGetValue(variable, out var names) || names is not [{ Literal: not null } group])
            return false;
        _names[variable] = [group with { ShortForm = shortForm }];
        return true;
    }

    /// <summary>The work; an address that is only its DOI again is left out.</summary>
    public ReferenceItem Build(string key)
    {
        Preprints.Settle(this);
        if (Text("issue") is { } issue)
            Replace("issue", CatalogueForms.Issue(issue), _texts["issue"].Span);
        if (Text("title") is { } title)
            Replace("title", CatalogueForms.Title(title, Text("language")), _texts["title"].Span);
        if (Text("URL") is { } url && WebAddress.BareDoi(url) is var doi && doi.StartsWith("10.", StringComparison.Ordinal) && doi != url && (Text("DOI") ?? doi).Equals(doi, StringComparison.OrdinalIgnoreCase))
        {
            _texts.TryAdd("DOI", new(doi, _texts["URL"].Span));
            _texts.Remove("URL");
        }

        return Work(key);
    }

    /// <summary>The work with its variables as they are.</summary>
    public ReferenceItem Work(string key) => new(key, Type) { Span = span, Texts = _texts, Names = _names, Dates = _dates };
}
