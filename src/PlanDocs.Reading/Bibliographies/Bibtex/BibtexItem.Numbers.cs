namespace PlanDocs.Reading;

/// <content>Numbers, pages, and addresses.</content>
internal sealed partial class BibtexItem
{
    private void AddNumbers()
    {
        var isArticle = _item.Type.StartsWith("article-", StringComparison.Ordinal) || _item.Type is "periodical" or "review" || _item.Has("container-title") && _entry.Type is "article";
        // Proceedings that are a journal's number have one of their own (APA 10.5); those in a series are counted by it.
        var isInJournal = _item.Type == "paper-conference" && _item.Has("volume") && _entry.Field("pages") is not null && !_item.Has("collection-title");
        var isInSeries = _item.Has("collection-title") && _item.Type is "book" or "chapter" or "paper-conference" or "pamphlet" or "entry-encyclopedia";
        AddText("number", isArticle || isInJournal ? "issue" : isInSeries ? "collection-number" : "number");
        AddText("issue", "issue");
        if (_item.Type is "legal_case" or "legislation" or "regulation" or "bill" && _entry.Field("citation") is { } citation)
            LegalCitation.AddTo(_item, Text(citation, LatexUse.Text), citation.Span);
        AddText("eid", "number");
        AddText("article-number", "number");
        if (_entry.Field("edition") is { } edition)
            _item.Add("edition", Edition.Normalize(Text(edition, LatexUse.Text)), edition.Span);
        if (_entry.Field("pages") is { } pages)
            _item.Add("page", PageRanges.Normalize(Text(pages, LatexUse.Text)), pages.Span);
    }

    private void AddText(string field, string variable)
    {
        if (_entry.Field(field) is { } value)
            _item.Add(variable, Text(value, LatexUse.Text), value.Span);
    }

    private void AddAddresses()
    {
        if (_entry.Field("doi") is { } doi)
            _item.Add("DOI", WebAddress.BareDoi(WebAddress.Unescape(doi.Latex)), doi.Span);
        if (_entry.Field("url") is { } url)
            _item.Add("URL", WebAddress.Unescape(url.Latex), url.Span);
        if (_entry.Field("howpublished") is { } published)
            AddHowPublished(published);
        if (_entry.Field("eprint") is { } eprint)
            AddEprint(eprint, Plain("eprinttype") ?? Plain("archiveprefix") ?? "");
    }

    /// <summary>An address, a description in square brackets or where another field says who published the work, or else whoever did.</summary>
    private void AddHowPublished(BibtexField field)
    {
        var text = Text(field, LatexUse.Text);
        if (WebAddress.First(text) is { } address)
            _item.Add("URL", address, field.Span);
        else if (text.StartsWith('[') && text.EndsWith(']'))
            _item.Add("genre", text[1..^1], field.Span);
        else if (Genres.IsDescription(text))
            _item.Add("genre", text, field.Span);
        else
            _item.Add(_item.Has("publisher") || _item.Has("archive") ? "genre" : "publisher", text, field.Span);
    }

    /// <summary>
    /// Whoever publishes a thesis beside the university that accepted it is an archive of theses (APA 10.6), and the institution of a work of art is the
    /// museum that shows it, with its place (APA 10.14).
    /// </summary>
    private string? Variable(string field)
    {
        var hasInstitution = (_entry.Field("institution") ?? _entry.Field("school") ?? _entry.Field("organization")) is not null;
        return (_item.Type, field) switch
        {
            ("thesis", "publisher") when hasInstitution => "archive",
            ("graphic", "institution" or "organization") => "archive",
            ("graphic", "location" or "address") when hasInstitution => "archive-place",
            _ => null,
        };
    }

    private void AddEprint(BibtexField eprint, string archive)
    {
        var number = WebAddress.Unescape(eprint.Latex);
        switch (archive.ToLowerInvariant())
        {
            case "arxiv":
                number = number.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase) ? number[6..] : number;
                _item.Add("URL", $"https://arxiv.org/abs/{number}", eprint.Span);
                if (_item.Type == "article")
                {
                    _item.Add("publisher", "arXiv", eprint.Span);
                    _item.Add("number", $"arXiv:{number}", eprint.Span);
                }

                break;
            case "jstor":
                _item.Add("URL", $"https://www.jstor.org/stable/{number}", eprint.Span);
                break;
            case "pubmed" or "pmid":
                _item.Add("PMID", number, eprint.Span);
                break;
            case "pmc" or "pmcid":
                _item.Add("PMCID", number, eprint.Span);
                break;
            case "hdl":
                _item.Add("URL", $"https://hdl.handle.net/{number}", eprint.Span);
                break;
            case "googlebooks":
                _item.Add("URL", $"https://books.google.com?id={number}", eprint.Span);
                break;
            case "psyarxiv" or "socarxiv" or "biorxiv" or "medrxiv" or "ssrn" or "osf" or "eric":
                _item.Add("archive", archive, eprint.Span);
                _item.Add("number", number, eprint.Span);
                break;
            default:
                if (number.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                    _item.Add("URL", number, eprint.Span);
                else
                    _log.LeaveBehind("eprint", eprint.Span, _entry.Span);
                break;
        }
    }
}
