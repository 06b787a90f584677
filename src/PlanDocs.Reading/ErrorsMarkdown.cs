namespace PlanDocs.Reading;

/// <summary>What there is to say about prose in Markdown: PD11xx; and about pictures: PD115x.</summary>
internal static partial class Errors
{
    public static Diagnostic RawHtml(SourceSpan span) => new(
        "PD1101", Severity.Warning, "HTML has no place in a paper; its tags are left out and its text is kept", span, "use Markdown: *italic*, **bold**, ^superscript^, ~subscript~");

    public static Diagnostic HeadingInProse(SourceSpan span) => new(
        "PD1102", Severity.Warning, "a heading inside prose is set as a bold paragraph", span, "make it a `heading:` under `sections:`, so that it gets its level and its place in the outline");

    public static Diagnostic ThematicBreak(SourceSpan span) => new(
        "PD1103", Severity.Warning, "a paper has no dividing lines; this one is left out", span);

    public static Diagnostic ImageInsideText(SourceSpan span) => new(
        "PD1104", Severity.Warning, "an image inside a paragraph becomes a figure after it", span, "let the image stand in a paragraph of its own");

    public static Diagnostic LinkLeadsNowhere(string target, SourceSpan span) => new(
        "PD1105", Severity.Warning, $"‘{target}’ is no address that a paper can link to; its text is kept", span, "write the whole address, with https://");

    public static Diagnostic UndefinedFootnote(string label, SourceSpan span) => new(
        "PD1106", Severity.Warning, $"there is no footnote ‘{label}’ here", span, $"add a paragraph `[^{label}]: …` to the same text");

    public static Diagnostic UnusedFootnote(string label, SourceSpan span) => new(
        "PD1107", Severity.Warning, $"the footnote ‘{label}’ is never referred to, and is left out", span, $"write `[^{label}]` where it belongs");

    public static Diagnostic TooDeep(SourceSpan span) => new(
        "PD1108", Severity.Error, "lists, quotations, or emphasis are nested too deeply here", span);

    public static Diagnostic UnknownAttribute(string attribute, SourceSpan span) => new(
        "PD1109", Severity.Warning, $"‘{attribute}’ means nothing here", span, "an image takes {#fig-id width=4in}, a table's caption {#tbl-id}, a passage {lang=fr}, {.smallcaps}, or {.underline}");

    public static Diagnostic CitationWithoutKey(SourceSpan span) => new(
        "PD1110", Severity.Warning, "this looks like a citation, but names no work", span, "write `[@key, p. 9]`, or `\\@` for the sign itself");

    public static Diagnostic CaptionWithoutTable(SourceSpan span) => new(
        "PD1111", Severity.Warning, "there is no table before or after this caption", span, "a caption stands in a paragraph next to its table");

    public static Diagnostic PartWithoutKey(string words, SourceSpan span) => new(
        "PD1112", Severity.Warning, $"‘{words}’ names no work", span, "semicolons part works; before a page stands a comma: `[@key, p. 9]`");

    public static Diagnostic Unsupported(string what, string help, SourceSpan span) => new(
        "PD1113", Severity.Warning, $"{what} has no meaning here; its text is kept", span, help);

    public static Diagnostic Formula(SourceSpan span) => new(
        "PD1114", Severity.Warning, "formulas are not set; this one is shown as it was written", span, "make a figure of it, or write `\\$` for the sign itself");

    public static Diagnostic CrossReferenceAmongWorks(string key, SourceSpan span) => new(
        "PD1115", Severity.Warning, $"‘@{key}’ is no work and stands after the citation instead of in it", span, $"write `@{key}` outside the brackets");

    public static Diagnostic PlaceInCrossReference(string key, SourceSpan span) => new(
        "PD1116", Severity.Warning, $"‘@{key}’ has no pages; what stands behind it is left out", span, "pages and chapters are for works");

    public static Diagnostic NoAlternativeText(SourceSpan span) => new(
        "PD1117", Severity.Warning, "this image has no alternative text", span, "say between the brackets what it shows, for those who cannot see it");

    public static Diagnostic BadWidth(string width, SourceSpan span) => new(
        "PD1118", Severity.Warning, $"‘{width}’ is no width, so the picture keeps its own", span, "write a number and its unit: 4in, 10cm, 80mm, 300pt, 400px, or 80%");

    public static Diagnostic TooMuchProse(string what, int limit, SourceSpan span) => new(
        "PD1119", Severity.Error, FormattableString.Invariant($"up to here, the texts of the plan have more than {limit} {what}"), span, "a paper of a thousand pages has fewer; divide it");

    public static Diagnostic FootnoteInFootnote(SourceSpan span) => new(
        "PD1120", Severity.Warning, "a footnote cannot stand inside a footnote; this one stays as it was written", span, "say both in one footnote");

    public static Diagnostic TableTooLarge(int limit, SourceSpan span) => new(
        "PD1121", Severity.Error, FormattableString.Invariant($"this table has room for more than {limit} cells"), span, "divide it, or put it where the paper can refer to it");

    public static Diagnostic YearInCitation(string key, string year, SourceSpan span) => new(
        "PD1122", Severity.Warning, $"the year {year} stands behind ‘@{key}’, which has the year of the work already", span,
        $"leave it out, or write `@{key}{year}` where it is part of the key; a page is `@{key}, p. {year}`");

    public static Diagnostic UnknownPicture(string path, SourceSpan span) => new(
        "PD1151", Severity.Error, $"{path} is neither a PNG nor a JPEG image", span, "export the picture as PNG (drawings) or JPEG (photographs)");

    public static Diagnostic BrokenPicture(string path, string problem, SourceSpan span) => new(
        "PD1152", Severity.Error, $"{path} cannot be read: {problem}", span, "open it in a picture program and save it again");

    public static Diagnostic HugePicture(string path, long width, long height, SourceSpan span) => new(
        "PD1153", Severity.Error, $"{path} is too large, with {width} × {height} pixels", span, "scale it down: a page is 6.5 inches wide, and 300 pixels per inch are enough for print");

    public static Diagnostic HugePictures(string path, long limit, SourceSpan span) => new(
        "PD1154", Severity.Error, FormattableString.Invariant($"with {path}, the pictures of the plan unpack to more than {limit:N0} bytes"), span, "scale them down, or save photographs as JPEG");
}
