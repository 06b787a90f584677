namespace PlanDocs.Checks;

/// <summary>Where a paper does not keep to its assignment: PD3151 to PD3169. The place is the assignment's line, as what is missing has none in the plan.</summary>
internal static partial class Errors
{
    public static Diagnostic MissingSection(string heading, SourceSpan span) => Contract(
        "PD3151", $"the paper has no section ‘{heading}’", $"a section ‘{heading}’", "none", span, "write it, or give a section this heading");

    public static Diagnostic SectionOutOfOrder(string heading, string before, SourceSpan span) => Contract(
        "PD3152", $"‘{heading}’ stands before ‘{before}’", $"‘{before}’ first", $"‘{heading}’ first", span, "change the order of the sections");

    public static Diagnostic WrongLength(int words, NumberRange range, SourceSpan span) => Contract(
        "PD3153", $"the text has {words} words", $"{range} words", $"{words} words", span, "`plandocs count` shows the words of each section");

    public static Diagnostic WrongSectionLength(string heading, int words, NumberRange range, SourceSpan span) => Contract(
        "PD3154", $"‘{heading}’ has {words} words", $"{range} words", $"{words} words", span, "`plandocs count` shows the words of each section");

    public static Diagnostic WrongPages(int pages, NumberRange range, SourceSpan span) => Contract(
        "PD3155", $"the text has {pages} pages", $"{range} pages", $"{pages} pages", span, "title page, abstract, references, and appendices do not count");

    public static Diagnostic WrongAbstract(int words, NumberRange range, SourceSpan span) => Contract(
        "PD3156", words == 0 ? "the paper has no abstract" : $"the abstract has {words} words", $"an abstract of {range} words", $"{words} words", span, "the plan's `abstract:` is meant");

    public static Diagnostic WrongNumberOfSources(int number, NumberRange range, SourceSpan span) => Contract(
        "PD3157", $"the list of references has {number} works", $"{range} works", $"{number} works", span, "works count that the text cites");

    public static Diagnostic WrongNumberOfKind(string kinds, int number, NumberRange range, SourceSpan span) => Contract(
        "PD3158", $"of {kinds}, the list of references has {number}", $"{range}", $"{number}", span, "the `type:` of a work says what it is");

    public static Diagnostic OldSource(string key, int year, int earliest, SourceSpan span) => Contract(
        "PD3159", $"‘{key}’ is of {year}", $"works from {earliest} on", $"{year}", span, "find a later work, or ask for a waiver");

    public static Diagnostic FewRecentSources(int number, NumberRange range, int earliest, SourceSpan span) => Contract(
        "PD3160", $"{number} works are from {earliest} or later", $"{range} works from {earliest} on", $"{number} works", span, "cite later work on the same questions");

    public static Diagnostic WrongTitlePage(string found, string expected, SourceSpan span) => Contract(
        "PD3161", $"the title page is that of a {found} paper", $"that of a {expected} paper", found, span, $"write `kind: {expected}` in the plan");

    public static Diagnostic WrongNumberOfGoals(int number, NumberRange range, SourceSpan span) => Contract(
        "PD3162", $"the plan has {number} goals", $"{range} goals", $"{number} goals", span, "add or remove goals");

    private static Diagnostic Contract(string code, string message, string expected, string found, SourceSpan span, string help) =>
        new(code, Severity.Warning, message, span, help) { Expectation = new Expectation("the assignment", expected, found) };
}
