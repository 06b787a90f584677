namespace PlanDocs.Reading;

/// <summary>
/// Gives an entry the fields that it takes from others: all fields of its <c>xdata</c>, and by the rules of biblatex (its manual,
/// appendix B) those of its <c>crossref</c>, where the title of a book is the book title of its chapter.
/// </summary>
internal sealed class BibtexInheritance(IReadOnlyDictionary<string, BibtexEntry> entries, ImportLog log)
{
    private static readonly HashSet<string> NeverInherited = new(StringComparer.Ordinal)
    {
        "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "ids", "keywords", "label", "options", "presort", "related", "relatedtype", "shortauthor",
        "shorteditor", "shorthand", "shorttitle", "sortkey", "sortname", "sorttitle", "sortyear", "gender", "abstract", "file", "note", "annotation", "doi", "pages",
    };

    private readonly Dictionary<string, BibtexEntry> _complete = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    public BibtexEntry Complete(BibtexEntry entry)
    {
        if (entry.Field("crossref") is null && entry.Field("xdata") is null)
            return entry;
        if (_complete.TryGetValue(entry.Key, out var done))
            return done;
        if (_underWay.Count >= 32 || !_underWay.Add(entry.Key))
        {
            log.Problems.Add(Errors.CircularInheritance(entry.Key, entry.Span));
            return entry;
        }

        var fields = new Dictionary<string, BibtexField>(entry.Fields, StringComparer.Ordinal);
        foreach (var parent in Parents(entry.Field("xdata")))
            AddAll(fields, parent);
        foreach (var parent in Parents(entry.Field("crossref")))
            AddInherited(fields, entry.Type, parent);
        _underWay.Remove(entry.Key);
        return _complete[entry.Key] = entry with { Fields = fields };
    }

    private IEnumerable<BibtexEntry> Parents(BibtexField? reference)
    {
        if (reference is null)
            yield break;
        foreach (var key in reference.Latex.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (entries.TryGetValue(key, out var parent))
                yield return Complete(parent);
            else
                log.Problems.Add(Errors.MissingParent(key, reference.Span, log.Problems.Count < EditDistance.MostGuesses ? EditDistance.Nearest(key, entries.Keys) : null));
        }
    }

    private static void AddAll(Dictionary<string, BibtexField> fields, BibtexEntry parent)
    {
        foreach (var (name, field) in parent.Fields)
            fields.TryAdd(name, field);
    }

    private static void AddInherited(Dictionary<string, BibtexField> fields, string type, BibtexEntry parent)
    {
        var hasDate = fields.ContainsKey("date") || fields.ContainsKey("year");
        foreach (var (name, field) in parent.Fields)
        {
            if (NeverInherited.Contains(name) || hasDate && name is "date" or "year" or "month")
                continue;
            if (InheritedName(name, type, parent.Type) is { } inherited)
                fields.TryAdd(inherited, field with { Name = inherited });
        }
    }

    /// <summary>What a field of the parent is called in the child; null if the child has nothing of the kind.</summary>
    private static string? InheritedName(string name, string type, string parentType)
    {
        if (parentType.StartsWith("mv", StringComparison.Ordinal))
            return Prefixed(name, "main");
        if (parentType == "periodical")
            return name switch { "title" => "journaltitle", "subtitle" => "journalsubtitle", "titleaddon" => null, _ => name };
        if (!BibtexTypes.IsPart(type))
            return name is "title" or "subtitle" ? null : name;
        return name == "author" ? type is "inbook" or "bookinbook" or "suppbook" && parentType == "book" ? "bookauthor" : null : Prefixed(name, "book");
    }

    private static string Prefixed(string name, string prefix) => name is "title" or "subtitle" or "titleaddon" ? prefix + name : name;
}
