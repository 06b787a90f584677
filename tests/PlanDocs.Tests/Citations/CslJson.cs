using System.Globalization;
using System.Text.Json;

namespace PlanDocs.Tests.Citations;

/// <summary>Just enough of CSL-JSON to read the items of the test data.</summary>
internal static class CslJson
{
    private static readonly HashSet<string> NotText = new(StringComparer.Ordinal) { "id", "type", "custom", "suppress-author" };

    public static ReferenceItem[] Items(JsonElement json) => [.. json.EnumerateArray().Select(Item)];

    private static ReferenceItem Item(JsonElement json)
    {
        var texts = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal);
        var names = new Dictionary<string, IReadOnlyList<ReferenceName>>(StringComparer.Ordinal);
        var dates = new Dictionary<string, ReferenceDate>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject().Where(property => !NotText.Contains(property.Name)))
        {
            if (property.Value.ValueKind == JsonValueKind.Array && property.Name != "categories" && property.Value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.Object))
                names[property.Name] = [.. property.Value.EnumerateArray().Select(Name)];
            else if (property.Value.ValueKind == JsonValueKind.Object)
                dates[property.Name] = Date(property.Value);
            else
                texts[property.Name] = new Sourced<string>(Scalar(property.Value), default);
        }

        if (texts.Remove("note", out var note))
            ReadNote(note.Value, texts, names, dates);
        return new ReferenceItem(Optional(json, "id") ?? "", json.TryGetProperty("type", out var type) ? Scalar(type) : "") { Texts = texts, Names = names, Dates = dates };
    }

    /// <summary>Lines such as <c>event-date: 2004-10-14</c> in a note are variables that the program which wrote the item has no field for; Zotero and citeproc-js read them so.</summary>
    private static void ReadNote(string note, Dictionary<string, Sourced<string>> texts, Dictionary<string, IReadOnlyList<ReferenceName>> names, Dictionary<string, ReferenceDate> dates)
    {
        var rest = new List<string>();
        foreach (var line in note.Split('\n'))
        {
            var parts = line.Split(": ", 2);
            if (parts.Length < 2 || parts[0].Length == 0 || !parts[0].All(letter => char.IsAsciiLetterLower(letter) || letter == '-'))
                rest.Add(line);
            else if (parts[1].Split("||", StringSplitOptions.TrimEntries) is [var family, var given])
                names[parts[0]] = [new ReferenceName { Family = family, Given = given }];
            else if (parts[0].EndsWith("-date", StringComparison.Ordinal))
                dates[parts[0]] = Raw(parts[1]);
            else
                texts[parts[0]] = new Sourced<string>(parts[1], default);
        }

        if (rest.Count > 0)
            texts["note"] = new Sourced<string>(string.Join('\n', rest), default);
    }

    public static string Scalar(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Scalar(value) : null;

    private static bool Flag(JsonElement json, string name) => Optional(json, name) is { Length: > 0 } value and not "false" and not "0";

    private static ReferenceName Name(JsonElement json) => new()
    {
        Family = Optional(json, "family"),
        Given = Optional(json, "given"),
        DroppingParticle = Optional(json, "dropping-particle"),
        NonDroppingParticle = Optional(json, "non-dropping-particle"),
        Suffix = Optional(json, "suffix"),
        CommaSuffix = Flag(json, "comma-suffix"),
        StaticOrdering = Flag(json, "static-ordering"),
        Literal = Optional(json, "literal"),
    };

    private static ReferenceDate Date(JsonElement json)
    {
        if ((!json.TryGetProperty("date-parts", out var parts) || parts.GetArrayLength() == 0) && Optional(json, "raw") is { } raw)
            return Raw(raw);
        var points = parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray().Select(point => Point(point, Optional(json, "season"))).ToArray() : [];
        var end = points.Length > 1 ? points[1] : null;
        return new ReferenceDate
        {
            Start = points.Length > 0 ? points[0] : null,
            End = end is { Year: 0 } ? null : end,
            IsOpenEnded = end is { Year: 0 },
            IsCirca = Flag(json, "circa"),
            Literal = Optional(json, "literal"),
        };
    }

    private static DateParts? Point(JsonElement json, string? season)
    {
        var numbers = json.EnumerateArray().Select(Scalar).Where(text => text.Length > 0).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 0)
            return null;
        int? month = numbers.Length > 1 && numbers[1] is >= 1 and <= 12 ? numbers[1] : null;
        int? named = int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        int? coded = numbers.Length > 1 && numbers[1] is >= 13 and <= 24 ? ((numbers[1] - 13) % 4) + 1 : null;
        return new DateParts(numbers[0], month, numbers.Length > 2 && numbers[2] > 0 ? numbers[2] : null, coded ?? named);
    }

    private static ReferenceDate Raw(string raw)
    {
        var range = raw.Split('/');
        var points = range.Select(text => Iso(text.Trim())).ToArray();
        return points[0] is null ? new ReferenceDate { Literal = raw } : new ReferenceDate { Start = points[0], End = points.Length > 1 ? points[1] : null };
    }

    private static DateParts? Iso(string text)
    {
        var isNegative = text.StartsWith('-');
        var numbers = text.TrimStart('-').Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToArray();
        if (numbers[0] is not { } year)
            return null;
        return new DateParts(isNegative ? -year : year, numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
    }
}
