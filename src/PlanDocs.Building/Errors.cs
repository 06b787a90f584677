namespace PlanDocs.Building;

/// <summary>What the pipeline has to say between its stages; codes PD90xx, from the time when it was part of the command line.</summary>
internal static class Errors
{
    public static Diagnostic UnknownStyle(string name, SourceSpan span, string? meant, IReadOnlyList<string> names) => new(
        "PD9004", Severity.Error, $"there is no citation style ‘{name}’", span,
        meant is null ? $"the styles are {string.Join(", ", names)}, or the path of a .csl file" : $"did you mean `{meant}`?");

    public static Diagnostic CannotReadStyle(string path) => new(
        "PD9005", Severity.Error, $"the citation style {path} cannot be read", default, "give the path of a .csl file");

    public static Diagnostic SourceElsewhere(string path) => new(
        "PD9041", Severity.Warning, $"the file ‘{path}’ lies outside the plan's folder, so the paper does not carry it", default, "copy it beside the plan if the paper must be rebuilt from itself");
}
