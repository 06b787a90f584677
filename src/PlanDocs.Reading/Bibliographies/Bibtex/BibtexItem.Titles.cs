namespace PlanDocs.Reading;

/// <content>Titles of the work and of what contains it.</content>
internal sealed partial class BibtexItem
{
    private void AddTitles()
    {
        var isPart = BibtexTypes.IsPart(_entry.Type);
        var main = Title("maintitle", "mainsubtitle", "maintitleaddon");
        var own = Title("title", "subtitle", IsOnline || IsDescribed ? "" : "titleaddon");
        var book = Title("booktitle", "booksubtitle", "booktitleaddon");
        var span = (_entry.Field("title") ?? _entry.Field("maintitle"))?.Span ?? _entry.Span;
        if (_item.Type == "broadcast" && own is not null && main is not null)
        {
            _item.Add("title", own, span);
            _item.Add("container-title", main, span);
        }
        else if (main is not null && !isPart && own is not null)
        {
            _item.Add("title", main, span);
            _item.Add("volume-title", own, span);
        }
        else
            _item.Add("title", own ?? (isPart ? null : main), span);

        AddContainer(main, book);
        if (_item.Text("title") is { } title && _entry.Field("subtitle") is not null && _entry.Field("title") is { } alone && title != TitleText(alone))
            _item.Add("title-short", _entry.Field("shorttitle") is null ? TitleText(alone) : null, alone.Span);
    }

    private void AddContainer(string? main, string? book)
    {
        var bookSpan = (_entry.Field("booktitle") ?? _entry.Field("maintitle"))?.Span ?? _entry.Span;
        if (BibtexTypes.IsPart(_entry.Type) && main is not null && book is not null)
        {
            _item.Add("container-title", main, bookSpan);
            _item.Add("volume-title", book, bookSpan);
        }
        else if (BibtexTypes.IsPart(_entry.Type) || book is not null)
            _item.Add("container-title", book ?? main, bookSpan);

        if ((IsOnline || IsDescribed) && _entry.Field("titleaddon") is { } addition)
            _item.Add(IsDescribed || _entry.Field("organization") is not null ? "genre" : "container-title", Text(addition, LatexUse.Text), addition.Span);
        if ((_entry.Field("journaltitle") ?? _entry.Field("journal")) is { } journal && _entry.Field("journalsubtitle") is { } subtitle)
            _item.Add("container-title", Joined(Text(journal, LatexUse.Text), Text(subtitle, LatexUse.Text)), journal.Span);
        if (_entry.Field("issuetitle") is { } issue)
            _item.Add("volume-title", Title("issuetitle", "issuesubtitle", ""), issue.Span);
    }

    /// <summary>Zotero writes the name of a site into the field for additions to its title.</summary>
    private bool IsOnline => _item.Type is "webpage" or "post" or "post-weblog";

    /// <summary>biblatex-apa says there what the work is: Photograph, Song, Audio podcast.</summary>
    private bool IsDescribed => _item.Type is "broadcast" or "dataset" or "graphic" or "map" or "motion_picture" or "software" or "song" or "speech";

    private string? Title(string title, string subtitle, string addition)
    {
        if (_entry.Field(title) is not { } field || TitleText(field) is not { Length: > 0 } text)
            return null;
        if (_entry.Field(subtitle) is { } second)
            text = Joined(text, TitleText(second));
        return _entry.Field(addition) is { } added ? $"{text}{(EndsSentence(text) ? "" : ".")} {Text(added, LatexUse.Title)}" : text;
    }

    private string TitleText(BibtexField field) => TitleBraces.WithoutIdle(Text(field, LatexUse.Title));

    /// <summary>A title and its subtitle, with a colon where the title does not end with a mark of its own.</summary>
    private static string Joined(string title, string subtitle) => subtitle.Length == 0 ? title : $"{title}{(EndsSentence(title) || title.EndsWith(':') ? "" : ":")} {subtitle}";

    private static bool EndsSentence(string title) => title.Length > 0 && title[^1] is '.' or '?' or '!' or '…';
}
