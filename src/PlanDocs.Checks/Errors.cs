namespace PlanDocs.Checks;

/// <summary>What a program can see of the manual's rules: PD3101 to PD3129. Each names its section, what it expects, and what it found.</summary>
internal static partial class Errors
{
    public static Diagnostic LongTitle(int words, SourceSpan span) => Apa(
        "PD3101", "2.4", $"the title has {words} words", $"at most {FrontRules.TitleLimit} words", $"{words} words", span, "say in fewer words what the paper is about");

    public static Diagnostic LongAbstract(int words, SourceSpan span) => Apa(
        "PD3102", "2.9", $"the abstract has {words} words", $"at most {FrontRules.AbstractLimit} words", $"{words} words", span, "leave out what the reader finds in the text");

    public static Diagnostic DividedAbstract(int paragraphs, SourceSpan span) => Apa(
        "PD3103", "2.9", $"the abstract has {paragraphs} paragraphs", "one paragraph", $"{paragraphs} paragraphs", span, "join them");

    public static Diagnostic SkippedLevel(string heading, int level, int above, SourceSpan span) => Apa(
        "PD3104", "2.27", $"the heading ‘{heading}’ skips a level", $"level {above + 1} or higher", $"level {level} below level {above}", span, "give it the level that follows the one above");

    public static Diagnostic SingleSubsection(string section, string only, SourceSpan span) => Apa(
        "PD3105", "2.27", $"‘{section}’ has a single subsection, ‘{only}’", "no subsection, or at least two", "one", span, "join it to the text above it, or divide the section in two or more");

    public static Diagnostic EmptySection(string section, SourceSpan span) => Apa(
        "PD3106", "2.27", $"nothing stands under the heading ‘{section}’", "text under each heading", "none", span, "write the section, or remove its heading");

    public static Diagnostic LongQuotation(int words, SourceSpan span) => Apa(
        "PD3107", "8.27", $"a quotation of {words} words stands in the text", $"a block quotation from {QuotationRules.BlockLimit} words on", $"{words} words in quotation marks", span,
        "make it a paragraph that begins with `>`, without quotation marks, and its citation after its last period");

    public static Diagnostic QuotationWithoutPlace(string found, SourceSpan span) => Apa(
        "PD3108", "8.25", "this quotation does not say where in the work it stands", "a page or another place in the citation", found, span,
        "add it to the citation: `[@key, p. 9]`; for a work without pages a paragraph, a heading, or a time");

    public static Diagnostic ShortBlock(int words, SourceSpan span) => Apa(
        "PD3109", "8.26", $"a quotation of {words} words stands as a block", $"quotation marks in the text below {QuotationRules.BlockLimit} words", $"a block of {words} words", span,
        "put it into the text, in quotation marks");

    public static Diagnostic UnmentionedTable(string label, SourceSpan span) => Unmentioned("PD3110", "7.5", label, "tbl", span);

    public static Diagnostic UnmentionedFigure(string label, SourceSpan span) => Unmentioned("PD3111", "7.5", label, "fig", span);

    public static Diagnostic UnmentionedAppendix(string label, SourceSpan span) => Unmentioned("PD3112", "2.14", label, "apx", span);

    public static Diagnostic Contraction(string contraction, SourceSpan span) => Apa(
        "PD3113", "4.8", $"‘{contraction}’ is a contraction", "both words in full", $"‘{contraction}’", span, "write it out; in a quotation it stays as it is");

    public static Diagnostic Ampersand(string words, SourceSpan span) => Apa(
        "PD3114", "8.17", $"‘{words}’ has an ampersand in the text", "“and”; the sign stands in parenthetical citations, tables, and names alone", $"‘{words}’", span, "write “and”");

    public static Diagnostic TypedEtAl(SourceSpan span) => Apa(
        "PD3115", "8.17", "“et al.” is typed by hand", "a citation by its key, which shortens the names where the manual does", "“et al.”", span, "cite the work: `@key` in the sentence, `[@key]` in parentheses");

    public static Diagnostic UnknownTypedCitation(string citation, SourceSpan span, string? nearest) => Apa(
        "PD3116", "8.10", $"‘{citation}’ is a citation typed by hand, and no reference answers to it", "an entry in the reference list for each citation", "none by this author and year", span,
        nearest is null ? "add the work to the references, and cite it by its key" : $"there is `{nearest}` by this author; cite it as `[@{nearest}]` if it is meant");

    public static Diagnostic TypedCitation(string citation, string key, SourceSpan span) => Apa(
        "PD3117", "8.10", $"‘{citation}’ is a citation typed by hand", "a citation by its key, which makes the entry appear in the list", $"the words alone of `{key}`", span,
        $"write `[@{key}]`, or `@{key}` where the author is part of the sentence");

    public static Diagnostic SeveralSpaces(int count, SourceSpan span) => Apa(
        "PD3118", "6.1", count == 1 ? "more than one space stands between two words" : FormattableString.Invariant($"more than one space stands between words, {count} times in this paragraph"),
        "one space, after a sentence, too", "several", span, "delete all but one");

    public static Diagnostic StraightQuotes(string mark, SourceSpan span) => Apa(
        "PD3119", "2.20", $"a straight quotation mark, {mark}, reaches the paper", "“ ” and ‘ ’", mark, span, "type it without a backslash, and the program sets the right one; in a reference, type “ ” or ’ themselves");

    public static Diagnostic UnpairedQuotationMark(SourceSpan span) => Apa(
        "PD3120", "6.7", "this quotation mark has no partner in its paragraph", "pairs of marks", "one mark", span, "close the quotation where it ends");

    public static Diagnostic IntroductionHeading(string heading, SourceSpan span) => Apa(
        "PD3121", "2.27", $"the text begins with the heading ‘{heading}’", "no heading; the title stands above the introduction", $"‘{heading}’", span, "remove the heading and keep its text");

    public static Diagnostic NumberedHeading(string number, SourceSpan span) => Apa(
        "PD3122", "2.27", $"a heading begins with ‘{number}’", "headings without numbers or letters", $"‘{number}’", span, "remove it; levels show the order");

    public static Diagnostic HeadingWithPeriod(SourceSpan span) => Apa(
        "PD3123", "2.27", "a heading ends with a period", "no period; the program adds the one of levels 4 and 5", "a period", span, "remove it");

    private static Diagnostic Unmentioned(string code, string section, string label, string prefix, SourceSpan span) => Apa(
        code, section, $"{label} is never mentioned in the text", "a mention by number, before it stands", "none", span, $"write `@{prefix}-…` with its id where the text speaks of it");

    private static Diagnostic Apa(string code, string section, string message, string expected, string found, SourceSpan span, string help) =>
        new(code, Severity.Warning, message, span, help) { Expectation = new Expectation("APA " + section, expected, found) };
}
