namespace PlanDocs.Reading;

/// <summary>Makes a work of an entry: its type, names, dates, titles, numbers, and addresses.</summary>
internal sealed partial class BibtexItem
{
    private readonly BibtexEntry _entry;
    private readonly ImportLog _log;
    private readonly ItemBuilder _item;
    private readonly List<string> _unknownCommands = [];

    public BibtexItem(BibtexEntry entry, ImportLog log)
    {
        _entry = entry;
        _log = log;
        _item = new ItemBuilder(Type(), entry.Span);
    }

    public ReferenceItem Build()
    {
        AddNames();
        AddDates();
        AddTitles();
        foreach (var (field, usual, use) in BibtexFields.Texts)
        {
            var variable = Variable(field) ?? usual;
            if (!_item.Has(variable) && _entry.Field(field) is { } value)
                _item.Add(variable, Text(value, use), value.Span);
        }

        AddNumbers();
        AddAddresses();
        AddDescription();
        AddRemarks();
        Report();
        return _item.Build(_entry.Key);
    }

    private string Type()
    {
        var subtype = Plain("entrysubtype")?.ToLowerInvariant();
        switch (_entry.Type)
        {
            case "article" when subtype is "newspaper" or "news":
                return "article-newspaper";
            case "article" when subtype is "magazine" or "nonacademic":
                return "article-magazine";
            case "online" when subtype is "blog" or "post-weblog" || Plain("type")?.ToLowerInvariant() is "blog" or "blog post":
                return "post-weblog";
            case "video" or "audio" when subtype is "tvseries" or "tvepisode" or "podcast" or "podcastepisode":
                return "broadcast";
            case "unpublished" when _entry.Field("eventtitle") is not null:
                return "speech";
            case "misc" or "online" or "unpublished" or "article" when IsPreprint():
                return "article";
            case "misc" when TypeInNote() is { } noted:
                return noted;
            case "misc" when _entry.Field("url") is { } url && WebAddress.IsRepository(url.Latex):
                return "software";
            case "misc" when _entry.Field("url") is not null && _entry.Field("publisher") is null && _entry.Field("howpublished") is null && _entry.Field("booktitle") is null:
                return "webpage";
            // In BibTeX's own sense, the title of an "inbook" is that of the book.
            case "inbook" when _entry.Field("chapter") is not null && _entry.Field("booktitle") is null && _entry.Field("maintitle") is null:
                return "book";
            default:
                break;
        }

        if (BibtexTypes.CslType(_entry.Type) is { } type)
            return type;
        _log.Problems.Add(Errors.UnknownReferenceType(_entry.Type, _entry.Span, BibtexTypes.Nearest(_entry.Type)));
        return "document";
    }

    /// <summary>A type of CSL in the field <c>type</c>, or as Zotero writes it, in a note: "type: dataset".</summary>
    private string? TypeInNote()
    {
        var type = Plain("type") ?? (Plain("note") is { } note && note.StartsWith("type: ", StringComparison.Ordinal) ? note[6..] : null);
        return type is not null && ReferenceVariables.Types.Contains(type) ? type : null;
    }

    private bool IsPreprint() =>
        (_entry.Field("eprinttype") ?? _entry.Field("archiveprefix")) is { } archive && archive.Latex.Equals("arxiv", StringComparison.OrdinalIgnoreCase)
        && _entry.Field("eprint") is not null && _entry.Field("journal") is null && _entry.Field("journaltitle") is null;

    private void AddDates()
    {
        _item.Add("issued", BibtexDates.Read(_entry, ""));
        _item.Add("accessed", BibtexDates.Read(_entry, "url"));
        _item.Add("event-date", BibtexDates.Read(_entry, "event"));
        _item.Add("original-date", BibtexDates.Read(_entry, "orig"));
        if (_entry.Field("lastaccessed") is { } accessed)
            _item.Add("accessed", ReferenceDateReader.FromText(Text(accessed, LatexUse.Plain), accessed.Span));
    }

    /// <summary>The plain text of a field, or null where the field is missing or empty.</summary>
    private string? Plain(string field) => _entry.Field(field) is { } value && Text(value, LatexUse.Plain) is { Length: > 0 } text ? text : null;

    private string Text(BibtexField field, LatexUse use) => LatexReader.Read(field.Latex, use, _unknownCommands);

    private void Report()
    {
        foreach (var command in _unknownCommands.Distinct(StringComparer.Ordinal))
            _log.Problems.Add(Errors.UnknownCommand(command, _entry.Key, _entry.Span));
        foreach (var field in _entry.Fields.Values)
        {
            if (!BibtexFields.IsRead(field.Name) && !BibtexFields.IsSilent(field.Name))
                _log.LeaveBehind(field.Name, field.Span, _entry.Span);
        }
    }
}
