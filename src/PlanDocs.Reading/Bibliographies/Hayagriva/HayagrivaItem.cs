namespace PlanDocs.Reading;

/// <summary>Makes a work of an entry and its parents: the first parent is what contains the work, and others lend what is missing.</summary>
internal sealed partial class HayagrivaItem
{
    private readonly YamlScalar _key;
    private readonly YamlMapping _work;
    private readonly IReadOnlyList<YamlMapping> _parents;
    private readonly ImportLog _log;
    private readonly ItemBuilder _item;

    public HayagrivaItem(YamlScalar key, YamlMapping work, ImportLog log)
    {
        _key = key;
        _work = work;
        _log = log;
        _parents = Parents(work);
        _item = new ItemBuilder(Type(), key.Span);
    }

    public ReferenceItem Build()
    {
        AddText(_work, "title", "title");
        AddNames();
        AddContainer();
        AddEach([_work, .. _parents], "date", AddDate);
        AddEach([_work, .. _parents], "publisher", AddPublisher);
        foreach (var (field, variable) in Texts)
            AddEach([_work, .. _parents], field, node => AddText(node, variable));
        AddEach([_work, .. _parents], "edition", node => AddText(node, "edition", Edition.Normalize));
        AddEach([_work, .. _parents], "page-range", node => AddText(node, "page", PageRanges.Normalize));
        AddEach([_work, .. _parents], "issue", node => AddText(node, _parents.Count > 0 || _item.Type == "periodical" ? "issue" : "number"));
        AddEach([_work, .. _parents], "serial-number", AddSerialNumbers);
        AddEach([_work, .. _parents], "url", AddUrl);
        foreach (var entry in _work.Entries)
        {
            if (!Known.Contains(entry.Key.Value))
                _log.LeaveBehind(entry.Key.Value, entry.Key.Span, _key.Span);
        }

        return _item.Build(_key.Value);
    }

    private static readonly (string Field, string Variable)[] Texts =
    [
        ("organization", "publisher"), ("location", "publisher-place"), ("volume", "volume"), ("volume-total", "number-of-volumes"), ("page-total", "number-of-pages"), ("chapter", "chapter-number"),
        ("genre", "genre"), ("language", "language"), ("archive", "archive"), ("archive-location", "archive_location"), ("call-number", "call-number"), ("note", "note"), ("abstract", "abstract"),
        ("annote", "annote"), ("runtime", "dimensions"),
    ];

    private static readonly HashSet<string> Known = new(
        Texts.Select(text => text.Field).Concat("type title author editor affiliated parent date publisher edition page-range issue serial-number url".Split(' ')), StringComparer.Ordinal);

    private string Type()
    {
        var written = _work.Find("type")?.Value as YamlScalar;
        var parent = _parents.Count > 0 && _parents[0].Find("type")?.Value is YamlScalar scalar ? scalar.Value.ToLowerInvariant() : null;
        if (written is null)
            return "document";
        if (HayagrivaTypes.CslType(written.Value.ToLowerInvariant(), parent) is { } type)
            return type;
        _log.Problems.Add(Errors.UnknownReferenceType(written.Value, written.Span, null));
        return "document";
    }

    /// <summary>The parents of a work and their parents, nearest first.</summary>
    private static List<YamlMapping> Parents(YamlMapping work)
    {
        var parents = new List<YamlMapping>();
        var next = Direct(work);
        while (next.Count > 0 && parents.Count < 16)
        {
            parents.AddRange(next);
            next = [.. next.SelectMany(Direct)];
        }

        return parents;
    }

    private static List<YamlMapping> Direct(YamlMapping work) => work.Find("parent")?.Value switch
    {
        YamlMapping parent => [parent],
        YamlSequence list => [.. list.Items.OfType<YamlMapping>()],
        _ => [],
    };

    private void AddContainer()
    {
        if (_parents.Count == 0)
            return;
        AddText(_parents[0], "title", "container-title");
        if (_parents.Count > 1)
            AddText(_parents[1], "title", _item.Type is "paper-conference" ? "event-title" : "collection-title");
        if (_parents[0].Find("type")?.Value is YamlScalar { Value: "conference" or "Conference" })
            AddText(_parents[0], "title", "event-title");
    }

    /// <summary>Hands the field of the first of several works that has it to a reader.</summary>
    private static void AddEach(IEnumerable<YamlMapping> works, string field, Action<YamlNode> read)
    {
        foreach (var work in works)
        {
            if (work.Find(field)?.Value is { } node and not YamlScalar { IsNull: true })
                read(node);
        }
    }
}
