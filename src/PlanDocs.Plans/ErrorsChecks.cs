namespace PlanDocs.Plans;

/// <summary>What a check says about the goals of a plan: PD3131 to PD3139.</summary>
internal static partial class Errors
{
    public static Diagnostic NoMeasure(string id, SourceSpan span) => Rule(
        "PD3131", $"goal ‘{id}’ has no measure", "a measure by which its success is judged", "none", span, "add a `measure:` in words, or with `baseline:`, `target:`, and `unit:`");

    public static Diagnostic StepAfterHorizon(string step, string due, string horizon, SourceSpan span) => Rule(
        "PD3132", $"‘{step}’ is due after the goal's horizon", $"a date up to {horizon}", due, span, "correct the date, or move the `horizon:`");

    public static Diagnostic MetWithoutEvidence(string what, SourceSpan span) => Rule(
        "PD3133", $"{what} is met, and nothing shows it", "evidence for what is met", "none", span,
        "add `evidence:` to a milestone; for a goal, a `progress:` entry or a `current:` value that reaches the target will do, too");

    public static Diagnostic ReviewInThePast(string id, string review, string today, SourceSpan span) => Rule(
        "PD3134", $"the next review of goal ‘{id}’ lies in the past", $"a date from {today} on", review, span, "say when the goal is looked at next; the plan's own `date:` or `due:` counts as today");

    public static Diagnostic GoalWithoutSource(string id, SourceSpan span) => Rule(
        "PD3135", $"goal ‘{id}’ cites no source", "at least one citation in its prose", "none", span, "say in the rationale or the issues whose work the goal rests on: `[@key]`");

    private static Diagnostic Rule(string code, string message, string expected, string found, SourceSpan span, string help) =>
        new(code, Severity.Warning, message, span, help) { Expectation = new Expectation("the plan", expected, found) };
}
