using System.Text.Json;

namespace PlanDocs.Cli;

/// <summary>The findings of a check as SARIF 2.1.0 (OASIS Standard); what is waived is there, too, as suppressed in the source.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<CheckOutcome> outcomes)
    {
        var results = outcomes.SelectMany(outcome => outcome.Diagnostics.Select(diagnostic => new SarifResult(diagnostic, outcome.PlanPath, null))
            .Concat(outcome.Waived.Select(waived => new SarifResult(waived.Diagnostic, outcome.PlanPath, waived.Waiver)))).ToList();
        var codes = results.Select(result => result.Diagnostic.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, codes);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var result in results)
            result.Write(json, codes.IndexOf(result.Diagnostic.Code));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PlanDocs");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
            WriteRule(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        var rule = RuleCatalogue.Find(code);
        json.WriteStartObject();
        json.WriteString("id", code);
        WriteText(json, "shortDescription", rule?.Title ?? code);
        if (rule is not null)
        {
            json.WriteStartObject("help");
            json.WriteString("text", rule.Body);
            json.WriteString("markdown", rule.Body);
            json.WriteEndObject();
        }

        json.WriteString("helpUri", HelpAddresses.Of(code));
        json.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
