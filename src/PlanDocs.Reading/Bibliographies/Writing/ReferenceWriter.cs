using System.Text;

namespace PlanDocs.Reading;

/// <summary>Writes works as PlanDocs' YAML, so that a person can go on with the file. What is written is read as the same works.</summary>
public static class ReferenceWriter
{
    // What a reader looks for first stands first, and what is long stands last.
    private static readonly string[] Leading = ["title", "title-short", "volume-title", "original-title"];
    private static readonly string[] Middle =
    [
        "genre", "status", "container-title", "container-title-short", "collection-title", "collection-number", "event-title", "event-place", "volume", "issue", "number", "page", "edition", "version",
        "publisher", "publisher-place",
    ];

    private static readonly string[] Trailing = ["DOI", "URL"];
    private static readonly string[] Last = ["language", "note", "annote", "abstract"];

    private static readonly string[] Others = [.. ReferenceVariables.Texts.Except([.. Leading, .. Middle, .. Trailing, .. Last], StringComparer.Ordinal)];

    public static string Write(IEnumerable<ReferenceItem> items)
    {
        var yaml = new StringBuilder();
        foreach (var item in items)
        {
            if (yaml.Length > 0)
                yaml.Append('\n');
            Write(yaml, item);
        }

        return yaml.Length == 0 ? "[]\n" : yaml.ToString();
    }

    private static void Write(StringBuilder yaml, ReferenceItem item)
    {
        yaml.Append("- id: ").Append(YamlText.Scalar(item.Key)).Append('\n');
        yaml.Append("  type: ").Append(item.Type).Append('\n');
        Texts(yaml, item, Leading);
        foreach (var variable in ReferenceVariables.Names)
        {
            if (item.Names.TryGetValue(variable, out var names))
                Names(yaml, variable, names);
        }

        Dates(yaml, item, ReferenceVariables.Dates.Where(variable => variable != "accessed"));
        Texts(yaml, item, Middle);
        Texts(yaml, item, Others);
        Texts(yaml, item, Trailing);
        Dates(yaml, item, ["accessed"]);
        Texts(yaml, item, Last);
    }

    private static void Texts(StringBuilder yaml, ReferenceItem item, IEnumerable<string> variables)
    {
        foreach (var variable in variables)
        {
            if (item.Texts.TryGetValue(variable, out var text))
                yaml.Append("  ").Append(variable).Append(": ").Append(YamlText.Scalar(text.Value)).Append('\n');
        }
    }

    private static void Dates(StringBuilder yaml, ReferenceItem item, IEnumerable<string> variables)
    {
        foreach (var variable in variables)
        {
            if (item.Dates.TryGetValue(variable, out var date))
                yaml.Append("  ").Append(variable).Append(": ").Append(DateText.Write(date)).Append('\n');
        }
    }

    private static void Names(StringBuilder yaml, string variable, IReadOnlyList<ReferenceName> names)
    {
        yaml.Append("  ").Append(variable).Append(':');
        if (names.Count == 1 && NameText.Short(names[0]) is { } only)
        {
            yaml.Append(' ').Append(only).Append('\n');
            return;
        }

        yaml.Append('\n');
        foreach (var name in names)
        {
            var lines = NameText.Short(name) is { } text ? [text] : NameText.Parts(name);
            for (var i = 0; i < lines.Count; i++)
                yaml.Append(i == 0 ? "    - " : "      ").Append(lines[i]).Append('\n');
        }
    }
}
