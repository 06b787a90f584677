namespace PlanDocs.Building;

/// <summary>What the pipeline has to say between its stages; codes PD90xx, from the time when it was part of the command line.</summary>
internal static class Errors
{
    public static Diagnostic UnknownStyle(string name, SourceSpan span, string? meant, IReadOnlyList<string> names) => new(
        "PD9004", Severity.Error, $"there is no citation style ‘{name}’", span,
        meant is null ? $"the styles are {string.Join(", ", names)}, or the path of a .csl file" : $"did you mean `{meant}`?");

    public static Diagnostic AttachmentTooLong(int pages, Sourced<int> limit, int lines, IReadOnlyList<string> goals) => new(
        "PD9091", Severity.Warning,
        FormattableString.Invariant($"the attachment has {pages} pages and may have {limit.Value}: {lines} {(lines == 1 ? "line stands" : "lines stand")} beyond")
            + (goals.Count > 0 ? $", among them the {(goals.Count == 1 ? "goal" : "goals")} {Named(goals)}" : ""),
        limit.Span, "name fewer goals under `attachment: goals:`, shorten their statements, leave out the timeline, or allow more `pages:`");

    /// <summary>The first few by their ids.</summary>
    private static string Named(IReadOnlyList<string> goals)
    {
        const int most = 40;
        var rest = goals.Count - most;
        return string.Join(", ", goals.Take(most).Select(goal => $"‘{goal}’")) + (rest > 0 ? FormattableString.Invariant($", and {rest} more") : "");
    }

    public static Diagnostic DocumentsShareName(string name, IEnumerable<string> documents, SourceSpan span) => new(
        "PD9095", Severity.Error, $"the {string.Join(" and the ", documents)} would have the same name, {name}", span, "put `{document}` into `output:`");

    public static Diagnostic NothingRevised(SourceSpan plan) => new(
        "PD9096", Severity.Error, "this plan revises no other edition, so it has no revision to show", plan,
        "name the earlier edition's file with `revises:`, or start the next edition with `plandocs revise`");

    public static Diagnostic SourceForAudience(string audience) => new(
        "PD9092", Severity.Error, $"the paper cannot carry its source, which holds what the audience ‘{audience}’ is not to see", default,
        "build for this audience without `--embed-source`; the paper for everybody can carry it");

    public static Diagnostic SourceLeftOut(string audience) => new(
        "PD9093", Severity.Warning, $"the paper does not carry its source, as the plan wants, because that holds what the audience ‘{audience}’ is not to see");

    public static Diagnostic SourceWithoutPaper() => new(
        "PD9094", Severity.Warning, "only the paper can carry the plan, and it is not among the documents", default, "build the paper with `--as paper` to embed the source");

    public static Diagnostic CannotReadStyle(string path) => new(
        "PD9005", Severity.Error, $"the citation style {path} cannot be read", default, "give the path of a .csl file");

    public static Diagnostic SourceElsewhere(string path) => new(
        "PD9097", Severity.Warning, $"the file ‘{path}’ lies outside the plan's folder, so the paper does not carry it", default, "copy it beside the plan if the paper must be rebuilt from itself");
}
