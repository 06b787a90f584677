using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanDocs.Plans;

/// <summary>Writes the format as JSON Schema. Draft 7, because the language server that editors use for YAML knows it best.</summary>
internal sealed class JsonSchema
{
    private const string DayForm = @"^\d{4}-\d{2}-\d{2}$";
    private const string IdForm = @"^[\p{L}\p{N}_.-]+$";

    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a file whose root is a mapping, or a list of it.</summary>
    public static string Write(FormatValue root, string title, string description)
    {
        var schema = new JsonSchema();
        var body = schema.Of(root);
        var file = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var property in body.ToList())
        {
            body.Remove(property.Key);
            file[property.Key] = property.Value;
        }

        file["definitions"] = new JsonObject(schema._definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return Print(file);
    }

    private static string Print(JsonObject file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            file.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private JsonObject Of(FormatValue value) => value switch
    {
        FormatValue.Text => new() { ["type"] = Types("string", "number") },
        FormatValue.Day => new() { ["type"] = "string", ["pattern"] = DayForm },
        FormatValue.LooseDate => new() { ["type"] = Types("string", "integer") },
        FormatValue.Id => new() { ["type"] = Types("string", "integer"), ["pattern"] = IdForm },
        FormatValue.Truth => new() { ["type"] = "boolean" },
        FormatValue.Number number => new() { ["type"] = "number", ["minimum"] = number.Minimum, ["maximum"] = number.Maximum },
        FormatValue.Version version => new() { ["type"] = "integer", ["const"] = version.Only },
        FormatValue.Word word => Either([new() { ["enum"] = Strings(word.Words) }, new() { ["type"] = "string", ["pattern"] = Form(word.Words) }]),
        FormatValue.List list => Either([Of(list.Item), new() { ["type"] = "array", ["items"] = Of(list.Item) }]),
        FormatValue.Either either => Either(either.Values.Select(Of)),
        FormatValue.Mapping mapping => Reference(mapping.Keys),
        FormatValue.Rows rows => new() { ["type"] = "array", ["items"] = Reference(rows.Keys) },
        FormatValue.AnyDate => new() { ["type"] = Types("string", "integer", "array", "object") },
        FormatValue.Anything => [],
        _ => throw new InvalidOperationException($"no schema for {value.GetType().Name}"),
    };

    private JsonObject Reference(FormatMapping mapping)
    {
        if (_definitions.TryAdd(mapping.Name, null))
            _definitions[mapping.Name] = Definition(mapping);
        return new() { ["$ref"] = $"#/definitions/{mapping.Name}" };
    }

    private JsonObject Definition(FormatMapping mapping)
    {
        var properties = new JsonObject();
        foreach (var key in mapping.Keys)
            properties[key.Name] = Property(key);
        var definition = new JsonObject { ["title"] = mapping.Title, ["type"] = "object", ["additionalProperties"] = false };
        if (mapping.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToArray() is { Length: > 0 } required)
            definition["required"] = Strings(required);
        definition["properties"] = properties;
        return definition;
    }

    // Beside a reference, draft 7 ignores every other word, so a reference is wrapped before it is described.
    private JsonObject Property(FormatKey key)
    {
        var value = Of(key.Value);
        var property = new JsonObject { ["description"] = key.Description };
        if (value.ContainsKey("$ref"))
            value = new() { ["allOf"] = new JsonArray(value) };
        foreach (var word in value.ToList())
        {
            value.Remove(word.Key);
            property[word.Key] = word.Value;
        }

        if (key.Examples.Count > 0)
            property["examples"] = new JsonArray([.. key.Examples.Select(Example)]);
        return property;
    }

    private static JsonValue? Example(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);

    private static JsonObject Either(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonArray Types(params string[] types) => Strings(types);

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    /// <summary>The words in any case, with spaces and underscores for hyphens, as the reader takes them.</summary>
    private static string Form(IEnumerable<string> words)
    {
        var form = new StringBuilder("^(?:");
        form.AppendJoin('|', words.Select(word => string.Concat(word.Select(Form))));
        return form.Append(")$").ToString();
    }

    private static string Form(char character) => character switch
    {
        '-' or '_' => "[-_ ]",
        _ when char.IsAsciiLetter(character) => $"[{char.ToUpperInvariant(character)}{char.ToLowerInvariant(character)}]",
        _ => character.ToString(),
    };
}
