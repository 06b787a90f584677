namespace PlanDocs.Reading;

/// <summary>What there is to say about references: PD13xx.</summary>
internal static partial class Errors
{
    public static Diagnostic NoReferences(SourceSpan span) => new(
        "PD1301", Severity.Error, "references must be a list of works", span, "start each work with `- id:`");

    public static Diagnostic NotAReference(string found, SourceSpan span) => new(
        "PD1302", Severity.Error, $"a reference must be a mapping, but this is {found}", span, "write `- id: key`, and the work's `type:`, `title:` … below it");

    public static Diagnostic DuplicateReference(string key, SourceSpan span, SourceSpan first) => new(
        "PD1303", Severity.Error, $"two references have the key ‘{key}’", span, $"the first is at {first}");

    public static Diagnostic UnknownReferenceType(string type, SourceSpan span, string? meant) => new(
        "PD1304", Severity.Warning, $"there is no type of work ‘{type}’; it is treated as a document", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic EmptyName(SourceSpan span) => new(
        "PD1306", Severity.Warning, "this name is empty", span, "write `Family, Given`, or `literal:` for a group");
}
