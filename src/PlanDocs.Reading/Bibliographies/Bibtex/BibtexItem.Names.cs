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
