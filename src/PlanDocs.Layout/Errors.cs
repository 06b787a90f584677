namespace PlanDocs.Layout;

/// <summary>What layout has to say of papers.</summary>
internal static partial class Errors
{
    public static Diagnostic LinkLeadsNowhere(string id, SourceSpan span) => new(
        "PD4101", Severity.Warning, $"nothing in the paper is called ‘{id}’, so the link to it is shown as plain text", span);

    public static Diagnostic PictureEmpty(string path, SourceSpan span) => new(
        "PD4102", Severity.Warning, $"the picture ‘{path}’ has no width or height and is left out", span);
}
