namespace PlanDocs.Citations;

/// <summary>Everything that this project has to say about styles, locales, and citations.</summary>
internal static class Errors
{
    public static Diagnostic UnknownKey(SourceSpan span, string key, string? nearest) =>
        new("PD2001", Severity.Error, $"there is no reference with the key ‘{key}’", span, nearest is null ? null : $"did you mean `{nearest}`?");

    public static Diagnostic NeverCited(SourceSpan span, string key) =>
        new("PD2002", Severity.Warning, $"the reference ‘{key}’ is never cited", span, "cite it, list it under `nocite`, or remove it");

    public static Diagnostic ManyNeverCited(SourceSpan span, int count, string first) =>
        new("PD2003", Severity.Warning, FormattableString.Invariant($"{count} references of this file are never cited, ‘{first}’ the first of them"), span, "that is fine for a library; in a list for this paper alone, cite or remove them");

    public static Diagnostic NothingPrinted(SourceSpan span, string key) =>
        new("PD2004", Severity.Warning, $"the style prints nothing for the citation of ‘{key}’", span, "the reference lacks all that the style asks for: complete it, or choose another style");

    public static Diagnostic NotXml(SourceSpan span, string reason) =>
        new("PD2010", Severity.Error, $"the style or locale cannot be read as XML: {reason.TrimEnd('.')}", span);

    public static Diagnostic NotAStyle(SourceSpan span, string found) =>
        new("PD2011", Severity.Error, $"a CSL style starts with the element ‘style’, not with ‘{found}’", span);

    public static Diagnostic UnknownElement(SourceSpan span, string name) =>
        new("PD2012", Severity.Error, $"‘{name}’ is no element of CSL 1.0.2 at this place", span);

    public static Diagnostic UnknownMacro(SourceSpan span, string name) =>
        new("PD2013", Severity.Error, $"the style has no macro ‘{name}’", span);

    public static Diagnostic MacroCallsItself(SourceSpan span, string name) =>
        new("PD2014", Severity.Error, $"the macro ‘{name}’ calls itself", span);

    public static Diagnostic MissingCitation(SourceSpan span) =>
        new("PD2015", Severity.Error, "the style has no ‘citation’ element with a layout", span);

    public static Diagnostic DependentStyle(SourceSpan span, string parent) =>
        new("PD2016", Severity.Error, $"the style depends on ‘{parent}’, which is not there", span, "give the .csl file of the parent style itself");

    public static Diagnostic NotALocale(SourceSpan span, string found) =>
        new("PD2017", Severity.Error, $"a CSL locale starts with the element ‘locale’, not with ‘{found}’", span);

    public static Diagnostic TooDeep(SourceSpan span) =>
        new("PD2018", Severity.Error, "the elements of the style are nested too deeply", span);

    public static Diagnostic StyleTooLarge(SourceSpan span, int limit) =>
        new("PD2020", Severity.Error, FormattableString.Invariant($"the style or locale has more than {limit} characters"), span, "the largest style in use has a tenth of that");

    public static Diagnostic MacrosTooLarge(SourceSpan span, string name, int limit) =>
        new("PD2021", Severity.Error, FormattableString.Invariant($"with the macro ‘{name}’, the macros of the style stand for more than {limit} elements"), span, "a macro that calls another twice, which does the same, doubles each time");

    public static Diagnostic TooManySteps(SourceSpan span, int limit) =>
        new("PD2022", Severity.Error, FormattableString.Invariant($"for the works of this paper, the style renders more than {limit:N0} elements"), span, "cite fewer works, or take a style whose macros do not call one another over and over");

    public static Diagnostic TooManyListed(SourceSpan span, int count, int limit) =>
        new("PD2023", Severity.Error, FormattableString.Invariant($"the paper would list {count:N0} works, which is more than {limit:N0}"), span, "cite what the paper rests on, and list nothing else under `nocite`");

    public static Diagnostic DocumentType(SourceSpan span) =>
        new("PD2019", Severity.Error, "the style or locale has a document type definition, which could lead to other files", span, "remove the lines from `<!DOCTYPE` to its `>`");
}
