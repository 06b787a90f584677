using System.Text.Json;

namespace PlanDocs.Cli;

/// <summary>One finding as SARIF has it.</summary>
/// <param name="Waiver">Why the finding does not count; null where it does.</param>
internal sealed record SarifResult(Diagnostic Diagnostic, string PlanPath, Waiver? Waiver)
{
    public void Write(Utf8JsonWriter json, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Diagnostic.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Diagnostic.Severity == Severity.Error ? "error" : "warning");
        SarifReport.WriteText(json, "message", Message());
        json.WriteStartArray("locations");
        WriteLocation(json);
        json.WriteEndArray();
        if (Waiver is not null)
            WriteSuppression(json);
        json.WriteEndObject();
    }

    private string Message() => Diagnostic.Help is { } help ? $"{Diagnostic.Message}; {help}" : Diagnostic.Message;

    private void WriteLocation(Utf8JsonWriter json)
    {
        var place = FindingPlace.Of(Diagnostic, PlanPath);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", place.Address);
        json.WriteEndObject();
        if (place is { Start: { } start, End: { } end })
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteSuppression(Utf8JsonWriter json)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "inSource");
        json.WriteString("justification", Waiver!.Reason?.Value);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
