namespace PlanDocs.Plans;

/// <summary>What there is to say about a plan: PD12xx, and PD1020 to PD1029 for the files that it names; ErrorsChecks.cs has what only a check says.</summary>
internal static partial class Errors
{
    public static Diagnostic FileOutside(string path, SourceSpan span) => new(
        "PD1020", Severity.Error, $"the file ‘{path}’ lies outside the plan's folder", span, "copy it beside the plan and name it by its relative path, or let the plan read its folder with `--allow FOLDER`");

    public static Diagnostic NoSuchFile(string path, SourceSpan span, string? meant) => new(
        "PD1021", Severity.Error, $"there is no file ‘{path}’", span, meant is null ? "paths are relative to the plan's folder" : $"did you mean `{meant}`?");

    public static Diagnostic FileUnreadable(string path, SourceSpan span) => new("PD1022", Severity.Error, $"the file ‘{path}’ cannot be read", span);

    public static Diagnostic FileTooLarge(string path, long limit, SourceSpan span) => new(
        "PD1023", Severity.Error, $"the file ‘{path}’ is larger than {limit} MB", span, "make it smaller, or divide it");

    public static Diagnostic FilesTooLarge(long limit, SourceSpan span) => new(
        "PD1024", Severity.Error, $"with this file, those of the plan are larger than {limit} MB together", span, "scale the pictures down: 300 pixels per inch are enough for print");

    public static Diagnostic NotAPlan(SourceSpan span) => new(
        "PD1200", Severity.Error, "this is not a plan: a plan is a mapping of keys and values", span, "start the file with `plandocs: 1` and a `title:`");

    public static Diagnostic UnknownVersion(string version, SourceSpan span) => new(
        "PD1201", Severity.Error, $"the plan's format is version {version}, and this program reads version 1", span, "write `plandocs: 1`, or use a newer program");

    public static Diagnostic MissingVersion(SourceSpan span) => new(
        "PD1202", Severity.Warning, "the plan does not say which version of the format it is written in", span, "add `plandocs: 1` as its first line");

    public static Diagnostic NoRationale(string id, SourceSpan span) => new(
        "PD1203", Severity.Warning, $"goal ‘{id}’ has no rationale", span, "add a `rationale:` of one or more paragraphs");

    public static Diagnostic DuplicateId(string id, SourceSpan span, SourceSpan first) => new(
        "PD1204", Severity.Error, $"the id ‘{id}’ is given twice", span, $"it was first given at {first}");

    public static Diagnostic BadId(string id, SourceSpan span) => new(
        "PD1205", Severity.Error, $"‘{id}’ cannot be an id", span, "an id consists of letters, digits, hyphens, underscores, and periods");

    public static Diagnostic UnknownGoal(string id, SourceSpan span, string? meant) => new(
        "PD1206", Severity.Error, $"there is no goal ‘{id}’", span, meant is null ? null : $"did you mean `{meant}`?");

    public static Diagnostic GoalPlacedTwice(string id, SourceSpan span) => new(
        "PD1207", Severity.Error, $"goal ‘{id}’ stands in the outline twice", span, "every goal stands in one place; name it in one marker only");

    public static Diagnostic GoalLeftOut(string id, SourceSpan span) => new(
        "PD1208", Severity.Error, $"goal ‘{id}’ has no place in the outline", span, "name it in one of the `goals:` markers of the sections, or write `- goals: all`");

    public static Diagnostic UnknownAffiliation(string id, SourceSpan span, string? meant) => new(
        "PD1209", Severity.Error, $"there is no affiliation ‘{id}’", span, meant is null ? "add it under `affiliations:`" : $"did you mean `{meant}`?");

    public static Diagnostic NoName(SourceSpan span) => new(
        "PD1210", Severity.Error, "an author needs a name", span, "write `name: Maya Ortiz`, or `given:` and `family:` below `name:`");

    public static Diagnostic BadOrcid(string orcid, SourceSpan span) => new(
        "PD1211", Severity.Warning, $"‘{orcid}’ is not a valid ORCID iD", span, "an ORCID iD has sixteen digits, the last of which is a check digit: 0000-0002-1825-0097");

    public static Diagnostic BadEmail(string email, SourceSpan span) => new("PD1212", Severity.Warning, $"‘{email}’ does not look like an e-mail address", span);

    public static Diagnostic BadUrl(string url, SourceSpan span) => new(
        "PD1213", Severity.Warning, $"‘{url}’ does not look like a web address", span, "write it with https://");

    public static Diagnostic LongRunningHead(int length, SourceSpan span) => new(
        "PD1214", Severity.Warning, $"the running head has {length} characters, and APA 2.8 allows 50; it is shown without its last words", span, "give a `short-title:` of at most 50 characters")
    {
        Expectation = new Expectation("APA 2.8", "at most 50 characters", $"{length} characters"),
    };

    public static Diagnostic HeadingTooDeep(SourceSpan span) => new(
        "PD1215", Severity.Warning, "this heading lies deeper than level 5, the last that APA 2.27 has, and is shown at level 5", span);

    public static Diagnostic SectionWithoutHeading(SourceSpan span) => new(
        "PD1216", Severity.Warning, "this section has no heading, so its text continues what stands before it", span, "add a `heading:`");

    public static Diagnostic UnknownCrossReference(string id, SourceSpan span, string? meant) => new(
        "PD1217", Severity.Error, $"there is no table, figure, or appendix ‘{id}’", span, meant is null ? null : $"did you mean `@{meant}`?");

    public static Diagnostic PaperTooLong(int limit, SourceSpan span) => new(
        "PD1224", Severity.Error, FormattableString.Invariant($"up to here, the paper has more than {limit} characters"), span, "aliases, footnotes with several marks, and citations count each time");

    public static Diagnostic TooManyBlocks(int limit, SourceSpan span) => new(
        "PD1225", Severity.Error, FormattableString.Invariant($"up to here, the paper has more than {limit} paragraphs, table cells, and list items"), span);

    public static Diagnostic TextOfWorkTooLong(int limit, SourceSpan span) => new(
        "PD1227", Severity.Error, FormattableString.Invariant($"a text of a work has more than {limit} characters"), span, "leave out what an entry of the reference list never shows");

    public static Diagnostic TooManyReferences(int limit, SourceSpan span) => new(
        "PD1226", Severity.Error, FormattableString.Invariant($"the plan has more than {limit} references"), span, "name only the files with works for this paper");

    public static Diagnostic BadNumber(string key, double value, SourceSpan span) => new(
        "PD1218", Severity.Error, FormattableString.Invariant($"‘{key}’ cannot be {value}"), span, "a font size lies between 6 and 72 points");

    public static Diagnostic BadLanguage(string tag, SourceSpan span, string? meant) => new(
        "PD1219", Severity.Warning, $"‘{tag}’ is not a language tag", span, meant is null ? "write a tag such as en-US, de, or fr-CA" : $"did you mean `language: {meant}`?");

    public static Diagnostic GoalsMarkerIsNotAList(SourceSpan span) => new(
        "PD1220", Severity.Error, "goals here are `all`, or the ids of goals in a list", span, "the goals themselves stand under the key `goals:` of the plan");

    public static Diagnostic DuplicateReference(string key, SourceSpan span, SourceSpan first) => new(
        "PD1221", Severity.Error, $"the reference ‘{key}’ is given twice", span, $"it was first given at {first}");

    public static Diagnostic TimelineWithoutDates(SourceSpan span) => new(
        "PD1230", Severity.Error, "the timeline has nothing to show, since none of its goals has a date", span, "give a goal a `horizon:` or its milestones a `due:`");

    public static Diagnostic ChartWithoutNumbers(string id, SourceSpan span) => new(
        "PD1231", Severity.Error, $"the measure of goal ‘{id}’ has no two numbers to compare, so no chart can be drawn of it", span,
        "give its `measure:` a `baseline:`, a `current:`, or a `target:` in numbers");

    public static Diagnostic NoSuchDate(string text, SourceSpan span, string help) => new("PD1222", Severity.Error, $"there is no date ‘{text}’", span, help);

    public static Diagnostic NotADate(string text, SourceSpan span, string? help) => new(
        "PD1223", Severity.Error, $"‘{text}’ is not a date", span, help ?? $"write {PlanDateParser.Forms}");

    public static Diagnostic MetWithoutDate(string word, bool isMet, SourceSpan span) => NotADate(
        word, span, isMet ? "`met:` is the date on which it was met, such as `met: 2026-12-07`; without one, write `status: met`" : "leave out `met:` until there is a date on which it was met");
}
