namespace PlanDocs.Reading;

/// <content>Names and roles.</content>
internal sealed partial class BibtexItem
{
    private void AddNames()
    {
        foreach (var (field, variable) in BibtexFields.Names)
            AddNames(field, variable);
        foreach (var editor in (string[])["editor", "editora", "editorb", "editorc"])
            AddNames(editor, Role(Plain(editor + "type"), editor));
        AddAccount();
        SettleRoles();
        AbbreviateGroup("author", "shortauthor");
        AbbreviateGroup("editor", "shorteditor");
    }

    private void AddNames(string field, string variable)
    {
        if (_entry.Field(field) is not { } value)
            return;
        _item.Add(variable, BibtexNames.Read(value, KeepsParticle(), _unknownCommands, out var others));
        if (others)
            _log.Problems.Add(Errors.AndOthers(field, _entry.Key, value.Span));
    }

    /// <summary>The name on a social network, which APA has in square brackets behind the person (10.15), as biblatex-apa says it.</summary>
    private void AddAccount()
    {
        var account = Plain("author+an:username") is { } annotated && annotated.IndexOf('"', StringComparison.Ordinal) is > 0 and var open ? annotated[open..].Trim('"') : Plain("username");
        if (account is not null)
            _item.Describe("author", account.Trim('[', ']'));
    }

    /// <summary>Films have directors, and podcasts hosts (APA 10.12, 10.13), also where the entry calls them authors.</summary>
    private void SettleRoles()
    {
        if (_entry.Type is "podcast" || _item.Type == "broadcast" && Plain("entrysubtype")?.StartsWith("podcast", StringComparison.OrdinalIgnoreCase) == true)
            _item.Rename("author", "host");
        else if (_entry.Type is "movie" || _entry.Type is "video" && "film".Equals(Plain("entrysubtype"), StringComparison.OrdinalIgnoreCase))
            _item.Rename("author", "director");
    }

    /// <summary>APA keeps "van" and "de" with the family name (9.8); only an entry that says otherwise drops them.</summary>
    private bool KeepsParticle() => _entry.Field("options")?.Latex.Replace(" ", "", StringComparison.Ordinal).Contains("useprefix=false", StringComparison.Ordinal) != true;

    private static string Role(string? type, string field) => type?.ToLowerInvariant() switch
    {
        null => field == "editor" ? "editor" : "contributor",
        "editor" => "editor",
        "compiler" => "compiler",
        "director" => "director",
        "producer" or "executiveproducer" => "producer",
        "organizer" => "organizer",
        "host" => "host",
        "narrator" => "narrator",
        "illustrator" => "illustrator",
        "composer" => "composer",
        "performer" => "performer",
        "translator" => "translator",
        "interviewer" => "interviewer",
        "chair" => "chair",
        "curator" => "curator",
        "writer" or "scriptwriter" => "script-writer",
        "founder" or "continuator" or "redactor" or "reviser" or "collaborator" => "contributor",
        _ => field == "editor" ? "editor" : "contributor",
    };

    /// <summary>The abbreviation of a group that is the only author (APA 8.21).</summary>
    private void AbbreviateGroup(string variable, string field)
    {
        if (_entry.Field(field) is not { } shortName)
            return;
        var abbreviation = Text(shortName, LatexUse.Plain);
        if (abbreviation.Length == 0 || !_item.TryAbbreviate(variable, abbreviation))
            _log.LeaveBehind(field, shortName.Span, _entry.Span);
    }
}
