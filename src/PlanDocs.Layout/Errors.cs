namespace PlanDocs.Layout;

/// <summary>What layout has to say of papers.</summary>
internal static partial class Errors
{
    public static Diagnostic LinkLeadsNowhere(string id, SourceSpan span) => new(
        "PD4101", Severity.Warning, $"nothing in the paper is called ‘{id}’, so the link to it is shown as plain text", span);

    public static Diagnostic TooManyPages(int limit) => new(
        "PD4103", Severity.Error, FormattableString.Invariant($"the paper has more than {limit} pages"), default, "divide it into several papers");

    public static Diagnostic TableTooWide(SourceSpan span) => new(
        "PD4104", Severity.Warning, "the columns of this table have no room for their longest words, which are broken, even in small type", span,
        "leave out columns, shorten words, or make rows of the columns");

    public static Diagnostic PictureEmpty(string path, SourceSpan span) => new(
        "PD4102", Severity.Warning, $"the picture ‘{path}’ has no width or height and is left out", span);
}
