using System.Text.Json;

namespace PlanDocs.Cli;

/// <summary>The findings of a check as JSON of PlanDocs' own, described in docs/checks.md.</summary>
internal static class JsonReport
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CheckOutcome> outcomes)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("plans");
        foreach (var outcome in outcomes)
            WritePlan(json, outcome);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, CheckOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("plan", outcome.PlanPath);
        json.WriteNumber("errors", outcome.ErrorCount);
        json.WriteNumber("warnings", outcome.WarningCount);
        json.WriteStartArray("findings");
        foreach (var diagnostic in outcome.Diagnostics)
            WriteFinding(json, diagnostic, outcome.PlanPath, null);
        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var waived in outcome.Waived)
            WriteFinding(json, waived.Diagnostic, outcome.PlanPath, waived.Waiver.Reason?.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic diagnostic, string planPath, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        WriteOptional(json, "help", diagnostic.Help);
        WriteOptional(json, "source", diagnostic.Expectation?.Source);
        WriteOptional(json, "expected", diagnostic.Expectation?.Expected);
        WriteOptional(json, "found", diagnostic.Expectation?.Found);
        WriteOptional(json, "reason", reason);
        var place = FindingPlace.Of(diagnostic, planPath);
        json.WriteString("file", place.Path);
        if (place is { Start: { } start, End: { } end })
        {
            json.WriteNumber("line", start.Line);
            json.WriteNumber("column", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
