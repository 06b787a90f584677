namespace PlanDocs.Reading;

/// <summary>Makes a work of a RIS record. What a tag means depends on the type, and on the program that wrote it.</summary>
internal sealed partial class RisItem
{
    private readonly RisRecord _record;
    private readonly ImportLog _log;
    private readonly string _type;

    public RisItem(RisRecord record, ImportLog log)
    {
        _record = record;
        _log = log;
        _type = TypeOf(record, log);
    }

    private bool IsPeriodical => _type is "article-journal" or "article-magazine" or "article-newspaper" or "periodical";

    public ReferenceItem Build(KeyMaker keys)
    {
        var item = new ItemBuilder(_type, _record.Span);
        AddNames(item);
        item.Add("issued", RisDates.Issued(_record));
        if (_record.First("OP") is { } original && RisDates.Read(original) is { Start: not null } first)
            item.Add("original-date", first);
        if (_record.First("Y2") is { } accessed)
            item.Add("accessed", RisDates.Read(accessed));
        AddTitles(item);
        AddNumbers(item);
        AddRest(item);
        foreach (var line in _record.Lines)
        {
            if (!RisTags.IsRead(line.Tag))
                _log.LeaveBehind(line.Tag, line.Span, _record.Span);
        }

        return item.Build(keys.Make(item, _record.First("ID")?.Value));
    }

    private static string TypeOf(RisRecord record, ImportLog log)
    {
        if (RisTypes.CslType(record.Type) is { } type)
            return type;
        log.Problems.Add(Errors.UnknownReferenceType(record.Type, record.Span, RisTypes.Nearest(record.Type)));
        return "document";
    }

    private void AddTitles(ItemBuilder item)
    {
        Add(item, "title", "TI", "T1", "CT");
        if (_type == "book")
            Add(item, "title", "BT");
        Add(item, "title-short", "ST");
        switch (_type)
        {
            case "book" or "report" or "thesis" or "map" or "software":
                Add(item, "collection-title", "T3", "T2");
                break;
            // Nothing was published of it, so that what it was given at is the meeting.
            case "paper-conference" when _record.First("C3", "PB", "SP", "VL", "IS", "SN") is null:
                Add(item, "event-title", "T2", "T3", "BT");
                break;
            case "paper-conference":
                Add(item, "event-title", _record.First("C3") is null ? "T3" : "T2");
                Add(item, "container-title", "C3", "T2", "BT", "JF", "JO");
                break;
            default:
                Add(item, "container-title", "JF", "T2", "BT", "JO", "J2", "JA");
                Add(item, "collection-title", "T3");
                break;
        }

        // ProQuest says in the name of a newspaper for which years it has it.
        if (item.Text("container-title") is { } container && YearsHeld().Match(container) is { Success: true } years)
            item.Replace("container-title", container[..years.Index], _record.Span);
        // PubMed says whose journal it is: "The Journal of adolescent health : official publication of the Society for Adolescent Medicine".
        if (item.Text("container-title") is { } journal && IsPeriodical && journal.IndexOf(" : official ", StringComparison.OrdinalIgnoreCase) is > 0 and var owner)
            item.Replace("container-title", journal[..owner], _record.Span);
        if (_record.First("JA", "J2") is { } shortTitle && shortTitle.Value != item.Text("container-title"))
            Add(item, "container-title-short", "JA", "J2");
    }

    private void AddNumbers(ItemBuilder item)
    {
        if (_type == "thesis" && _record.First("VL") is { } degree && !degree.Value.Any(char.IsAsciiDigit))
            item.Add("genre", Genres.InApa(degree.Value), degree.Span);
        else
            Add(item, "volume", "VL");
        Add(item, IsPeriodical ? "issue" : item.Has("collection-title") && _type == "book" ? "collection-number" : "number", "IS");
        var isState = IsPeriodical && _record.First("M1")?.Value.Contains("online", StringComparison.OrdinalIgnoreCase) == true;
        Add(item, isState ? "status" : IsPeriodical && !item.Has("issue") ? "issue" : "number", "M1");
        if (IsPeriodical)
            Add(item, "number", "C7");
        Add(item, "number-of-volumes", "NV");
        if (_record.First("ET") is { } edition)
            item.Add(_type is "software" or "dataset" ? "version" : "edition", _type is "software" or "dataset" ? edition.Value : Edition.Normalize(edition.Value), edition.Span);
        if (_type is "book" or "thesis" or "report" && _record.First("SP") is { } count && _record.First("EP") is null && count.Value.All(char.IsAsciiDigit))
            item.Add("number-of-pages", count.Value, count.Span);
        else if (Pages() is { } pages)
            item.Add("page", pages.Value, pages.Span);
        if (_record.First("SN") is { } serial)
            item.Add(_type == "report" ? "number" : IsPeriodical ? "ISSN" : "ISBN", serial.Value, serial.Span);
    }

    private Sourced<string>? Pages()
    {
        if (_record.First("SP") is not { } first)
            return null;
        var last = _record.First("EP")?.Value;
        var from = PageRanges.Normalize(first.Value);
        return new(last is null || last == from || from.Contains('-', StringComparison.Ordinal) ? from : $"{from}-{last}", first.Span);
    }

    private void AddRest(ItemBuilder item)
    {
        // The publisher of a work of art is the museum that shows it (APA 10.14), and a conference without a publisher has a place of its own (APA 10.5).
        Add(item, _type == "graphic" ? "archive" : "publisher", "PB");
        Add(item, _type == "graphic" && item.Has("archive") ? "archive-place" : _type == "paper-conference" && !item.Has("publisher") ? "event-place" : "publisher-place", "CY", "PP");
        Add(item, "section", "SE");
        Add(item, "abstract", "AB", "N2");
        Add(item, "note", "N1");
        Add(item, "call-number", "CN");
        Add(item, "source", "DB", "DP");
        Add(item, "archive_location", "AV");
        if (_record.First("LA") is { } language)
            item.Add("language", LanguageNames.Tag(language.Value), language.Span);
        if (_record.First("DO") is { } doi)
            item.Add("DOI", WebAddress.BareDoi(doi.Value), doi.Span);
        if (_record.First("M3") is { } kind)
            AddKind(item, kind);
        if (_record.First("UR", "LK") is { } address && !address.Value.Contains("://search.ebscohost.com/login.aspx", StringComparison.OrdinalIgnoreCase))
            item.Add("URL", WebAddress.WithoutProxy(WebAddress.First(address.Value) ?? address.Value), address.Span);
    }

    /// <summary>The kind of work; older exports have the DOI here, and all say that an article is an article.</summary>
    private void AddKind(ItemBuilder item, RisLine kind)
    {
        var doi = WebAddress.BareDoi(kind.Value);
        if (doi.StartsWith("10.", StringComparison.Ordinal))
            item.Add("DOI", doi, kind.Span);
        else if (_type == "patent")
            item.Add("jurisdiction", Genres.OfficeOfPatent(kind.Value), kind.Span);
        else if (!IsPeriodical && !Genres.IsTypeOfEndNote(kind.Value))
            item.Add("genre", Genres.InApa(kind.Value), kind.Span);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@" \(\d{4}-[^()]*\)$")]
    private static partial System.Text.RegularExpressions.Regex YearsHeld();

    private void Add(ItemBuilder item, string variable, params ReadOnlySpan<string> tags)
    {
        if (_record.First(tags) is { } line)
            item.Add(variable, line.Value, line.Span);
    }
}
