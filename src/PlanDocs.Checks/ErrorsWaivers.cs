namespace PlanDocs.Checks;

/// <summary>What there is to say about waivers: PD3191 to PD3199.</summary>
internal static partial class Errors
{
    public static Diagnostic WaiverWithoutReason(string code, SourceSpan span) => new(
        "PD3191", Severity.Warning, $"{code} is waived without a reason, so it still counts", span, $"write `- {{rule: {code}, reason: …}}`");

    public static Diagnostic UnknownRule(string code, SourceSpan span) => new(
        "PD3192", Severity.Warning, $"there is no rule ‘{code}’ to waive", span, "a rule's code stands in front of its message; `plandocs explain` lists all");

    public static Diagnostic UnusedWaiver(string code, SourceSpan span) => new(
        "PD3193", Severity.Warning, $"{code} is waived, and nothing breaks it", span, "remove the waiver, so that it does not hide what comes later");

    public static Diagnostic WaivedError(string code, SourceSpan span) => new(
        "PD3194", Severity.Warning, $"{code} is an error and cannot be waived", span, "mend what it says; only warnings can be waived");
}
