using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>All that the writer of DOCX has to say about its input.</summary>
internal static class Errors
{
    public static Diagnostic ForbiddenCharacters(int count, SourceSpan span) => Warning(
        "PD6001",
        count == 1 ? "a control character was left out of the DOCX" : $"{Number(count)} control characters were left out of the DOCX",
        span,
        "XML, which a DOCX is made of, allows no such characters; delete them from the plan");

    public static Diagnostic NoAlternativeText(string label, SourceSpan span) => Warning(
        "PD6002", $"{label} has no alternative text", span, "say in a sentence what the picture shows, for readers who cannot see it");

    public static Diagnostic UnusableAddress(string url, SourceSpan span) => Warning(
        "PD6003", $"‘{url}’ is no address that Word can open; its text is kept without a link", span, "write a whole URL, such as https://example.org/page");

    public static Diagnostic UnknownTarget(string id, SourceSpan span) => Warning(
        "PD6004", $"nothing in the paper is called ‘{id}’; the text is kept without a link", span);

    public static Diagnostic NestedFootnote(SourceSpan span) => Warning(
        "PD6005", "a footnote stands inside a footnote, which Word does not have; it is set in parentheses there", span);

    private static Diagnostic Warning(string code, string message, SourceSpan span, string? help = null) =>
        new(code, Severity.Warning, message, span, help);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
