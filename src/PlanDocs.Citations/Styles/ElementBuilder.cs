using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>Builds the parts of the style tree that need no macros: formatting, options, dates.</summary>
internal static class ElementBuilder
{
    public static Formatting Format(MarkupElement element) => new()
    {
        FontStyle = element["font-style"],
        FontVariant = element["font-variant"],
        FontWeight = element["font-weight"],
        TextDecoration = element["text-decoration"],
        VerticalAlign = element["vertical-align"],
        Display = element["display"],
        TextCase = element["text-case"],
        Prefix = element["prefix"] ?? "",
        Suffix = element["suffix"] ?? "",
        Delimiter = element["delimiter"] ?? "",
        Quotes = element["quotes"] == "true",
        StripPeriods = element["strip-periods"] == "true",
    };

    public static TermForm Form(string? form) => form switch
    {
        "short" => TermForm.Short,
        "verb" => TermForm.Verb,
        "verb-short" => TermForm.VerbShort,
        "symbol" => TermForm.Symbol,
        _ => TermForm.Long,
    };

    public static DateElement Date(MarkupElement element)
    {
        var parts = element.Children.Where(child => child.Name == "date-part").Select(part =>
            new DatePartElement(part["name"] ?? "", part["form"], part["range-delimiter"] ?? "–", Format(part)));
        return new DateElement(element["variable"] ?? "", element["form"], element["date-parts"] ?? "year-month-day", [.. parts])
        {
            Span = element.Span,
            Format = Format(element),
        };
    }

    public static LabelElement Label(MarkupElement element) =>
        new(element["variable"] ?? "", Form(element["form"]), element["plural"] ?? "contextual") { Span = element.Span, Format = Format(element) };

    public static NameElement Name(MarkupElement element) => new(Names(element, inherited: false), Format(element))
    {
        Family = Part(element, "family"),
        Given = Part(element, "given"),
    };

    /// <param name="inherited">The element is a style, citation, or bibliography, where the name's own options have longer names.</param>
    public static NameOptions Names(MarkupElement element, bool inherited) => new()
    {
        And = element["and"],
        NarrativeAnd = element["pd:narrative-and"],
        Delimiter = element[inherited ? "name-delimiter" : "delimiter"],
        NamesDelimiter = inherited ? element["names-delimiter"] : null,
        DelimiterPrecedesEtAl = element["delimiter-precedes-et-al"],
        DelimiterPrecedesLast = element["delimiter-precedes-last"],
        EtAlMin = Number(element["et-al-min"]),
        EtAlUseFirst = Number(element["et-al-use-first"]),
        EtAlSubsequentMin = Number(element["et-al-subsequent-min"]),
        EtAlSubsequentUseFirst = Number(element["et-al-subsequent-use-first"]),
        EtAlUseLast = element["et-al-use-last"] is { } last ? last == "true" : null,
        EtAlMinHidden = Number(element["pd:et-al-min-hidden"]),
        Form = element[inherited ? "name-form" : "form"],
        Initialize = element["initialize"] is { } initialize ? initialize == "true" : null,
        InitializeWith = element["initialize-with"],
        NameAsSortOrder = element["name-as-sort-order"],
        SortSeparator = element["sort-separator"],
        GroupAbbreviation = element["pd:group-abbreviation"],
    };

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Formatting? Part(MarkupElement name, string part) =>
        name.Children.Find(child => child.Name == "name-part" && child["name"] == part) is { } found ? Format(found) : null;
}
