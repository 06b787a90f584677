using System.Text.Json;

namespace PlanDocs.Tests.Checks;

/// <summary>What SARIF 2.1.0 (OASIS Standard, section 3) asks of the objects that a report consists of: properties that must be there, that may be there, and their values.</summary>
internal static class SarifStructure
{
    private static readonly Dictionary<string, (string[] Required, Dictionary<string, string> Properties)> Objects = new()
    {
        ["sarifLog"] = (["version", "runs"], new() { ["$schema"] = "address", ["version"] = "2.1.0", ["runs"] = "run*" }),
        ["run"] = (["tool"], new() { ["tool"] = "tool", ["columnKind"] = "utf16CodeUnits|unicodeCodePoints", ["results"] = "result*" }),
        ["tool"] = (["driver"], new() { ["driver"] = "toolComponent" }),
        ["toolComponent"] = (["name"], new() { ["name"] = "string", ["semanticVersion"] = "string", ["rules"] = "reportingDescriptor*" }),
        ["reportingDescriptor"] = (["id"], new() { ["id"] = "string", ["shortDescription"] = "multiformatMessageString", ["help"] = "multiformatMessageString", ["helpUri"] = "address" }),
        ["multiformatMessageString"] = (["text"], new() { ["text"] = "string", ["markdown"] = "string" }),
        ["result"] = (["message", "ruleId", "ruleIndex"], new() { ["ruleId"] = "string", ["ruleIndex"] = "index", ["level"] = "none|note|warning|error", ["message"] = "message", ["locations"] = "location*", ["suppressions"] = "suppression*" }),
        ["message"] = (["text"], new() { ["text"] = "string" }),
        ["location"] = (["physicalLocation"], new() { ["physicalLocation"] = "physicalLocation" }),
        ["physicalLocation"] = (["artifactLocation"], new() { ["artifactLocation"] = "artifactLocation", ["region"] = "region" }),
        ["artifactLocation"] = (["uri"], new() { ["uri"] = "relative address" }),
        ["region"] = (["startLine"], new() { ["startLine"] = "number", ["startColumn"] = "number", ["endLine"] = "number", ["endColumn"] = "number" }),
        ["suppression"] = (["kind"], new() { ["kind"] = "inSource|external", ["justification"] = "string" }),
    };

    /// <returns>What is not as it should be, each with its path.</returns>
    public static IEnumerable<string> Faults(JsonElement log) => Faults(log, "sarifLog", "");

    private static IEnumerable<string> Faults(JsonElement value, string kind, string path)
    {
        if (kind.EndsWith('*'))
            return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Faults(item, kind[..^1], $"{path}[{i}]")) : [$"{path} is no list"];
        if (Objects.TryGetValue(kind, out var shape))
            return value.ValueKind == JsonValueKind.Object ? OfObject(value, shape.Required, shape.Properties, path) : [$"{path} is no {kind}"];
        return IsValue(value, kind) ? [] : [$"{path} is no {kind}: {value}"];
    }

    private static IEnumerable<string> OfObject(JsonElement value, string[] required, Dictionary<string, string> properties, string path)
    {
        var names = value.EnumerateObject().Select(property => property.Name).ToList();
        var missing = required.Except(names).Select(name => $"{path}.{name} is missing");
        var unknown = names.Except(properties.Keys).Select(name => $"{path}.{name} is unknown");
        var twice = names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{path}.{group.Key} is there twice");
        var inside = value.EnumerateObject().Where(property => properties.ContainsKey(property.Name)).SelectMany(property => Faults(property.Value, properties[property.Name], $"{path}.{property.Name}"));
        return [.. missing, .. unknown, .. twice, .. inside];
    }

    private static bool IsValue(JsonElement value, string kind) => kind switch
    {
        "string" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
        "number" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 1,
        "index" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0,
        "address" => value.ValueKind == JsonValueKind.String && Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute),
        "relative address" => value.ValueKind == JsonValueKind.String && Uri.IsWellFormedUriString(value.GetString(), UriKind.Relative) && !value.GetString()!.Contains('\\', StringComparison.Ordinal),
        _ => value.ValueKind == JsonValueKind.String && kind.Split('|').Contains(value.GetString()),
    };
}
