namespace PlanDocs.Reading;

/// <content>What kind of work it is, its language, and notes.</content>
internal sealed partial class BibtexItem
{
    private void AddDescription()
    {
        if (_entry.Field("type") is { } type && Text(type, LatexUse.Text) is { } kind && kind != _item.Type && !Genres.IsTypeOfEndNote(kind))
        {
            var isPatent = _item.Type == "patent";
            _item.Add(isPatent ? "jurisdiction" : "genre", isPatent ? Genres.OfficeOfPatent(kind) : Genres.InApa(kind), type.Span);
        }

        var implied = _entry.Type switch { "phdthesis" => "Doctoral dissertation", "mastersthesis" => "Master’s thesis", _ => null };
        _item.Add("genre", implied, _entry.Span);
        if ((_entry.Field("langid") ?? _entry.Field("language")) is { } language)
            _item.Add("language", LanguageNames.Tag(Text(language, LatexUse.Plain)), language.Span);
    }

    private void AddRemarks()
    {
        if ((_entry.Field("pubstate") ?? _entry.Field("status")) is { } state)
            SetStatus(Text(state, LatexUse.Plain), state.Span);
        foreach (var name in (string[])["note", "addendum"])
        {
            if (_entry.Field(name) is { } note)
                AddNote(Text(note, LatexUse.Text), note);
        }
    }

    /// <summary>A note that says how far the work has come, or where it is, goes to the variable for that.</summary>
    private void AddNote(string text, BibtexField field)
    {
        var noted = NoteVariables.Of(text, _item.Type);
        noted.AddTo(_item, field.Span);
        text = noted.Rest;
        var bare = text.TrimEnd('.');
        if (bare.ToLowerInvariant() is "in press" or "forthcoming" or "submitted" or "in preparation" or "manuscript in preparation" or "manuscript submitted for publication" or "advance online publication")
            SetStatus(bare, field.Span);
        else if (_item.Type == "thesis" && bare.StartsWith("ProQuest", StringComparison.OrdinalIgnoreCase))
            _item.Add("source", bare, field.Span);
        else if (text.StartsWith('[') && text.EndsWith(']') && !_item.Has("genre"))
            _item.Add("genre", text[1..^1], field.Span);
        else if (!_item.Has("URL") && WebAddress.First(text) is { } address && bare.Length < address.Length + 24)
            _item.Add("URL", address, field.Span);
        else
            _item.Add("note", text, field.Span);
    }

    private void SetStatus(string state, SourceSpan span)
    {
        var words = state.ToLowerInvariant() switch { "inpress" => "in press", "inpreparation" => "in preparation", "prepublished" => "advance online publication", _ => state };
        _item.Add("status", words, span);
        // APA 10.8 says in brackets how far a manuscript has come.
        if (_item.Type == "manuscript" && StageOfManuscript(words) is { } stage)
            _item.Add("genre", stage, span);
        // APA 9.14 sets "in press" in the place of the date.
        if (words.Equals("in press", StringComparison.OrdinalIgnoreCase) || words.Equals("forthcoming", StringComparison.OrdinalIgnoreCase))
            _item.Add("issued", new ReferenceDate { Literal = "in press", Span = span });
    }

    private static string? StageOfManuscript(string status) => status.ToLowerInvariant() switch
    {
        "submitted" or "manuscript submitted for publication" => "Manuscript submitted for publication",
        "in preparation" or "manuscript in preparation" => "Manuscript in preparation",
        _ => null,
    };
}
