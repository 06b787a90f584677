namespace PlanDocs.Plans;

/// <summary>What there is to say about a chain of editions: PD1240 to PD1259.</summary>
internal static partial class Errors
{
    public static Diagnostic EditionWithoutYear(SourceSpan span) => new(
        "PD1240", Severity.Error, "an edition that revises another must say which year it is for", span, "add `edition:` with the year, or a `date:`");

    public static Diagnostic PredecessorWithoutYear(string path, SourceSpan span) => new(
        "PD1241", Severity.Error, $"the edition ‘{path}’ does not say which year it is for", span, "add `edition:` with its year to it");

    public static Diagnostic RevisesItself(IEnumerable<string> chain, SourceSpan span) => new(
        "PD1242", Severity.Error, $"this edition revises itself: {string.Join(" → ", chain)}", span, "name the edition that came before this one; the first edition revises nothing");

    public static Diagnostic BrokenPredecessor(string path, SourceSpan span) => new(
        "PD1243", Severity.Error, $"the edition ‘{path}’ has errors, so nothing can revise it", span, "they are told at their lines; `plandocs build` of that file tells them, too");

    public static Diagnostic YearsOutOfOrder(string year, string earlier, SourceSpan span) => new(
        "PD1244", Severity.Error, $"the edition of {year} cannot revise the one of {earlier}", span, "an edition revises one of an earlier year");

    public static Diagnostic UnknownFormerGoal(string id, string edition, SourceSpan span, string? meant) => new(
        "PD1245", Severity.Error, $"there was no goal ‘{id}’ in the edition of {edition}", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic GoalContinuedTwice(string former, string other, SourceSpan span) => new(
        "PD1246", Severity.Error, $"the goal ‘{former}’ of the edition before is continued twice, here and by ‘{other}’", span,
        "one goal carries its history on; give the other an id that no goal had");

    public static Diagnostic GoalVanished(string id, string edition, SourceSpan span, SourceSpan former) => new(
        "PD1247", Severity.Warning, $"the goal ‘{id}’ of the edition of {edition} is gone without a word, and counts as dropped", span,
        $"keep it with `status: dropped`, or write `was: {id}` in the goal that continues it; it stands at {former}");

    public static Diagnostic NothingBefore(string key, SourceSpan span) => new(
        "PD1248", Severity.Warning, $"‘{key}’ speaks of an edition before this one, and this plan revises none", span, "add `revises:` with the file of that edition, or remove it");

    public static Diagnostic MetWithoutDate(string step, SourceSpan span) => new(
        "PD1249", Severity.Warning, $"‘{step}’ is met, but the plan does not say when", span, "add `met:` with the date, so that the paper can say whether it was in time");

    public static Diagnostic MetButNot(SourceSpan span) => new(
        "PD1250", Severity.Warning, "there is a date on which this was met, but its status is another", span, "write `status: met`, or remove `met:`");

    public static Diagnostic UnknownProgressPart(string word, SourceSpan span) => new(
        "PD1252", Severity.Error, $"‘{word}’ is no part of the progress", span, "write all, none, or a list of goals, milestones, measures, and history");

    public static Diagnostic ProgressPlacedTwice(SourceSpan span) => new(
        "PD1253", Severity.Error, "the progress stands in the outline twice", span, "keep one of the markers, and name in it all that it shows");

    public static Diagnostic UnknownFormerStep(string title, string edition, SourceSpan span, string? meant) => new(
        "PD1251", Severity.Error, $"the goal had no action or milestone ‘{title}’ in the edition of {edition}", span,
        meant is null ? "write its title as it was" : $"did you mean `{meant}`?");

    public static Diagnostic TooManyEditions(int limit, SourceSpan span) => new(
        "PD1254", Severity.Error, $"the chain of editions has more than {limit}", span, "let an edition that is long past revise nothing");
}
