namespace PlanDocs.Reading;

/// <content>Names, by the role that a tag has in a type.</content>
internal sealed partial class RisItem
{
    private void AddNames(ItemBuilder item)
    {
        foreach (var line in _record.Lines)
        {
            if (Role(line.Tag) is { } role && RisNames.Read(line) is { } name)
                item.Add(role, [name]);
        }
    }

    private string? Role(string tag) => tag switch
    {
        // EndNote's authors of an edited book are its editors.
        "AU" or "A1" when _record.Type == "EDBOOK" && _record.First("A2", "ED") is null => "editor",
        "AU" or "A1" => _type switch { "motion_picture" => "director", "broadcast" => "host", _ => "author" },
        "A2" => _type switch { "motion_picture" => "producer", "interview" => "interviewer", "patent" => null, _ => "editor" },
        "ED" => "editor",
        "A3" => _type is "thesis" ? "contributor" : _type is "motion_picture" ? "producer" : "collection-editor",
        "A4" or "TA" => _type is "thesis" ? "contributor" : "translator",
        _ => null,
    };
}
