namespace PlanDocs.Plans;

/// <summary>What there is to say about values that take the place of the plan's: PD129x.</summary>
internal static partial class Errors
{
    public static Diagnostic NotAnOverride(string text, SourceSpan span) => new(
        "PD1290", Severity.Error, $"‘{text}’ does not say which value to set to what", span, "write a path, an equals sign, and a value: goals.0.status=met");

    public static Diagnostic NoSuchPlace(string step, SourceSpan span, string? meant, IReadOnlyList<string> known) => new(
        "PD1291", Severity.Error, $"the plan has no ‘{step}’ at this place of the path", span,
        meant is not null ? $"did you mean `{meant}`?" : known.Count > 0 ? $"here are: {string.Join(", ", known)}" : "the value before it is text, which has no parts");
}
