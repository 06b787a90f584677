using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads what follows the date of an entry: the title, what the work is part of, and where it is found (APA 9.18–9.37).</summary>
internal sealed partial class EntryBody(ItemBuilder item, bool hasTitle, List<Diagnostic> doubts)
{
    public void Read(ItalicText text)
    {
        var end = TakeAddress(text.Plain);
        end = TakeRemarks(text.Plain[..end]);
        var body = text with { Plain = text.Plain[..end].TrimEnd() };
        var titleEnd = hasTitle ? 0 : EntrySentence.TitleEnd(body);
        if (!hasTitle)
            EntryTitle.Add(item, body.Plain[..titleEnd], item.Span);
        var source = body.Plain[titleEnd..].Trim().TrimStart('.').Trim();
        var sourceStart = source.Length == 0 ? -1 : body.Plain.IndexOf(source, titleEnd, StringComparison.Ordinal);
        ReadSource(source, isWhole: body.ItalicStart > 0, isInPeriodical: body.ItalicStart == 0 && sourceStart >= 0 && body.Italics[sourceStart]);
        if (!item.Has("title"))
            doubts.Add(Errors.EntryWithoutTitle(item.Span));
    }

    /// <param name="isWhole">The title is in italics, since the work stands alone.</param>
    /// <param name="isInPeriodical">What it is part of is in italics.</param>
    private void ReadSource(string source, bool isWhole, bool isInPeriodical)
    {
        if (TryChapter(source) || TryJournal(source))
            return;
        source = source.TrimEnd('.').Trim();
        if (item.Type == "document")
            item.Type = isInPeriodical && !item.Has("URL") ? "article-journal" : TypeOf(source, isWhole);
        AddSource(source);
        if (item.Type == "document" || source.Contains(". ", StringComparison.Ordinal) && source.Length > 60)
            doubts.Add(Errors.DoubtfulSource(source, item.Span));
    }

    private void AddSource(string source)
    {
        switch (item.Type)
        {
            case "webpage" or "article-journal" or "article-newspaper" or "article-magazine" or "post" or "post-weblog":
                item.Add("container-title", source, item.Span);
                break;
            case "thesis":
                item.Add("source", source, item.Span);
                break;
            case "speech":
                AddEvent(source);
                break;
            default:
                item.Add("publisher", source, item.Span);
                break;
        }
    }

    // The place is what stands behind the name of the conference: a city, a state, a country.
    private void AddEvent(string source)
    {
        var parts = source.Split(", ");
        var names = Math.Max(1, parts.Length - (parts.Length > 3 ? 3 : 2));
        item.Add("event-title", string.Join(", ", parts.Take(names)), item.Span);
        item.Add("event-place", string.Join(", ", parts.Skip(names)), item.Span);
    }

    private string TypeOf(string source, bool isWhole)
    {
        var hasDay = item.HasMonth("issued");
        if (source.Length == 0)
            return item.Has("URL") ? "webpage" : isWhole || item.Has("edition") || item.Has("DOI") ? "book" : "document";
        if (Newspaper().IsMatch(source) && hasDay)
            return "article-newspaper";
        if (item.Has("URL") && (hasDay || !Publisher().IsMatch(source)) && !item.Has("edition"))
            return "webpage";
        return "book";
    }

    private bool TryChapter(string source)
    {
        var match = Chapter().Match(source);
        if (!match.Success)
            return false;
        item.Type = "chapter";
        if (match.Groups["editors"].Success)
            item.Add("editor", EntryNames.GivenFirst(match.Groups["editors"].Value, item.Span));
        var book = new ItemBuilder("document", item.Span);
        EntryTitle.Add(book, match.Groups["book"].Value, item.Span);
        item.Add("container-title", book.Text("title"), item.Span);
        foreach (var variable in (string[])["edition", "volume", "page", "number"])
            item.Add(variable, book.Text(variable), item.Span);
        item.Add("publisher", match.Groups["publisher"].Value.TrimEnd('.'), item.Span);
        return true;
    }

    private bool TryJournal(string source)
    {
        var match = Journal().Match(source);
        if (!match.Success)
            return TryPages(source);
        item.Type = item.HasMonth("issued") ? "article-magazine" : "article-journal";
        item.Add("container-title", match.Groups["journal"].Value, item.Span);
        item.Add("volume", match.Groups["volume"].Value, item.Span);
        item.Add("issue", match.Groups["issue"].Value, item.Span);
        if (match.Groups["article"].Success)
            item.Add("number", match.Groups["article"].Value.TrimEnd('.'), item.Span);
        else
            item.Add("page", PageRanges.Normalize(match.Groups["pages"].Value), item.Span);
        return true;
    }

    private bool TryPages(string source)
    {
        var match = PagesOnly().Match(source);
        if (!match.Success || item.Type != "document")
            return false;
        item.Type = item.HasMonth("issued") ? "article-newspaper" : "article-journal";
        item.Add("container-title", match.Groups["journal"].Value, item.Span);
        item.Add("page", PageRanges.Normalize(match.Groups["pages"].Value), item.Span);
        return true;
    }

    /// <returns>Where the address begins, or the end of the text.</returns>
    private int TakeAddress(string text)
    {
        var match = Address().Match(text);
        if (!match.Success)
            return text.Length;
        if (match.Groups["accessed"].Success)
            item.Add("accessed", ReferenceDateReader.FromText(match.Groups["accessed"].Value, item.Span));
        var address = Broken().Replace(match.Groups["address"].Value, "").TrimEnd('.');
        var doi = WebAddress.BareDoi(address);
        if (doi.StartsWith("10.", StringComparison.Ordinal))
            item.Add("DOI", doi, item.Span);
        else
            item.Add("URL", address, item.Span);
        return match.Index;
    }

    private int TakeRemarks(string text)
    {
        var match = Original().Match(text);
        if (!match.Success)
            return text.Length;
        item.Add("original-date", ReferenceDateReader.FromText(match.Groups["year"].Value, item.Span));
        return match.Index;
    }

    [GeneratedRegex(@"\s*(?:(?:Retrieved|Accessed)\s+(?:(?<accessed>[\p{L}]+ \d{1,2}, \d{4}),?\s+)?from\s+|Available (?:at|from):?\s+)?(?<address>(?:https?://|doi:\s*|www\.)\S+(?:\s+[^\s/._-]*[/._-]\S*)*)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // An address that was broken at the end of a line.
    [GeneratedRegex(@"(?<=[/_.=-])\s+|(?<=doi:)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();

    [GeneratedRegex(@"\s*\((?:Original work published|Original work published in|Originalwerk veröffentlicht)\s+(?<year>[^)]+)\)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Original();

    [GeneratedRegex(@"^In:? (?:(?<editors>.+?) \((?:Eds?|Hrsg|Chairs?)\.?\),\s+)?(?<book>(?:[^().]|\([^()]*\)|\.(?=\s?(?:\p{Ll}|\d))|(?<=\s\p{L}{1,3})\.)+?(?:\s*\([^()]*\))*)\.(?:\s+(?<publisher>.+?))?\.?$")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?<journal>.+?),\s+(?:Vol\.\s*)?(?<volume>[A-Z]?\d{1,4}[A-Za-z]?)(?:\s*\((?<issue>[^()]+)\))?(?:,\s+(?:Article\s+(?<article>[\w.-]+)|(?:pp?\.\s*)?(?<pages>[A-Za-z]?\d+(?:\s*[-–—]\s*[A-Za-z]?\d+)?(?:,\s*[A-Za-z]?\d+(?:\s*[-–—]\s*[A-Za-z]?\d+)?)*)))?\.?$")]
    private static partial Regex Journal();

    [GeneratedRegex(@"^(?<journal>[^.]+?),\s+(?:pp?\.\s*)?(?<pages>[A-Za-z]?\d+(?:\s*[-–—]\s*[A-Za-z]?\d+)?)\.?$")]
    private static partial Regex PagesOnly();

    [GeneratedRegex(@"\b(?:Times|Post|Guardian|Herald|Tribune|Gazette|Journal|Chronicle|Daily|News)\b")]
    private static partial Regex Newspaper();

    [GeneratedRegex(@"\b(?:Press|Books?|Publish\w*|Publications?|Wiley|Routledge|S[Aa][Gg][Ee]|Springer|Elsevier|Pearson|Facet|Verlag|Editions?|Macmillan|Penguin|Norton|University|Association|Commission|Institute|Council|Foundation|Library|Department|Office|Bureau)\b")]
    private static partial Regex Publisher();
}
