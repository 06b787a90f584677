using System.Globalization;

namespace PlanDocs.Docx;

/// <summary>All that the writer of DOCX has to say about its input.</summary>
internal static class Errors
{
    public static Diagnostic NotADocx(string path) => new(
        "PD6020", Severity.Error, $"{path} is no DOCX that can be read", default, "open it in a word processor and save it as DOCX (Office Open XML)");

    public static Diagnostic DocxTooLarge(string path) => new(
        "PD6021", Severity.Error, FormattableString.Invariant($"{path} has more than {PartSize.MostElements:N0} elements, or more than {PartSize.MostLevels} in one another"), default,
        "save its text as a new document, or as plain text");

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

    public static Diagnostic PropertyOrder(string part, string parent, string property) => Damage(
        "PD6101", $"{property} stands in {parent} twice or after a property that must follow it", part);

    public static Diagnostic NoParagraph(string part, string element) => Damage("PD6102", $"a {element} does not end with a paragraph", part);

    public static Diagnostic DuplicateIdentifier(string part, string element, string id) => Damage("PD6103", $"the identifier ‘{id}’ of {element} stands twice", part);

    public static Diagnostic UnpairedBookmark(string part, string id) => Damage("PD6104", $"the bookmark ‘{id}’ starts without an end or ends without a start", part);

    public static Diagnostic NotThere(string part, string kind, string name) => Damage("PD6105", $"the {kind} ‘{name}’ is named but is not there", part);

    public static Diagnostic BrokenField(string part) => Damage("PD6106", "a field does not begin, separate, and end in turn", part);

    public static Diagnostic Schema(string part, string path, string message) => Damage("PD6107", $"{message.TrimEnd('.')} at {path}", part);

    public static Diagnostic Misplaced(string part, string parent, string element) => Damage("PD6108", $"{element} may not stand in {parent}", part);

    public static Diagnostic HeadingGap(int last, int level) => Warning(
        "PD6201",
        last == 0 ? $"the first heading of the DOCX is of level {Number(level)}" : $"a heading of level {Number(level)} follows one of level {Number(last)} in the DOCX",
        default,
        "let levels follow each other; readers who go from heading to heading miss what stands between");

    public static Diagnostic Inaccessible(string part, string what) => Warning("PD6202", $"{what} ({part})", default);

    private static Diagnostic Damage(string code, string message, string part) => new(
        code, Severity.Error, $"the DOCX would be damaged: {message} ({part.TrimStart('/')})", default, "this is an error in PlanDocs; please report it with the plan");

    private static Diagnostic Warning(string code, string message, SourceSpan span, string? help = null) =>
        new(code, Severity.Warning, message, span, help);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
