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

    public static Diagnostic MalformedEntry(string what, SourceSpan span) => new(
        "PD1310", Severity.Warning, $"this entry cannot be read: {what}", span, "it is left out; the entries around it are read");

    public static Diagnostic EmptyEntry(string key, SourceSpan span) => new(
        "PD1311", Severity.Warning, $"the entry ‘{key}’ has no fields and is left out", span);

    public static Diagnostic RepeatedEntry(string key, SourceSpan span, SourceSpan first) => new(
        "PD1312", Severity.Warning, $"a second entry has the key ‘{key}’ and is left out", span, $"the first is at {first}");

    public static Diagnostic RepeatedField(string name, string key, SourceSpan span) => new(
        "PD1313", Severity.Warning, $"the entry ‘{key}’ has the field ‘{name}’ twice; the first counts", span);

    public static Diagnostic MissingComma(string name, string key, SourceSpan span) => new(
        "PD1314", Severity.Warning, $"a comma is missing behind the field ‘{name}’ of the entry ‘{key}’", span);

    public static Diagnostic UnknownMacro(string name, SourceSpan span) => new(
        "PD1315", Severity.Warning, $"there is no string macro ‘{name}’, so the word itself is used", span, "define it with `@string`, or put the text in braces");

    public static Diagnostic MissingParent(string key, SourceSpan span, string? meant) => new(
        "PD1316", Severity.Warning, $"there is no entry ‘{key}’ from which this one could inherit", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic CircularInheritance(string key, SourceSpan span) => new(
        "PD1317", Severity.Warning, $"the entry ‘{key}’ inherits from itself", span, "remove one `crossref` or `xdata` of the circle");

    public static Diagnostic UnknownCommand(string command, string key, SourceSpan span) => new(
        "PD1318", Severity.Warning, $"the LaTeX command ‘\\{command}’ in the entry ‘{key}’ is not known; its text is kept", span);

    public static Diagnostic AndOthers(string field, string key, SourceSpan span) => new(
        "PD1319", Severity.Warning, $"the {field}s of ‘{key}’ end with “and others”, which names nobody", span, "write out the names; APA lists up to twenty (9.8)");

    public static Diagnostic FieldLeftBehind(string field, int count, SourceSpan span) => new(
        "PD1320", Severity.Warning, count == 1 ? $"the field ‘{field}’ of one work was not carried over" : FormattableString.Invariant($"the field ‘{field}’ of {count} works was not carried over"), span);

    public static Diagnostic RecordNotEnded(SourceSpan span) => new(
        "PD1321", Severity.Warning, "this record does not end before the next one starts", span, "end each record with the line `ER  - `");
}
