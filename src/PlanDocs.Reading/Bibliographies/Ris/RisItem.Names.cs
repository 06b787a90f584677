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
        "AU" or "A1" => _type is "motion_picture" ? "director" : "author",
        "A2" => _type switch { "motion_picture" => "producer", "interview" => "interviewer", "patent" => null, _ => "editor" },
        "ED" => "editor",
        "A3" => _type is "thesis" ? "contributor" : _type is "motion_picture" ? "producer" : "collection-editor",
        "A4" or "TA" => _type is "thesis" ? "contributor" : "translator",
        _ => null,
    };
}
