namespace PlanDocs.Citations;

/// <summary>Reads locale files, and the locale elements of styles.</summary>
public static class LocaleReader
{
    public static Result<CslLocale> Read(SourceFile xml)
    {
        var read = MarkupReader.Read(xml);
        if (read.Value is not { } root)
            return new Result<CslLocale>(null, read.Diagnostics);
        if (root.Name != "locale")
            return new Result<CslLocale>(null, [Errors.NotALocale(root.Span, root.Name)]);
        return new Result<CslLocale>(Build(root), []);
    }

    internal static CslLocale Build(MarkupElement root)
    {
        var locale = new CslLocale { Language = root["xml:lang"] ?? "" };
        foreach (var child in root.Children)
        {
            switch (child.Name)
            {
                case "style-options":
                    locale.PunctuationInQuote = Flag(child["punctuation-in-quote"]) ?? locale.PunctuationInQuote;
                    locale.LimitDayOrdinalsToFirst = Flag(child["limit-day-ordinals-to-day-1"]) ?? locale.LimitDayOrdinalsToFirst;
                    break;
                case "terms":
                    foreach (var term in child.Children)
                        AddTerm(locale, term);
                    break;
                case "date":
                    locale.Dates[child["form"] ?? "text"] = ElementBuilder.Date(child);
                    break;
                default:
                    break;
            }
        }

        return locale;
    }

    /// <summary>White space with a line break in it lays the XML out; other white space belongs to the term.</summary>
    private static string Words(MarkupElement element) => element.Text.Contains('\n', StringComparison.Ordinal) ? element.Text.Trim(' ', '\t', '\r', '\n') : element.Text;

    private static bool? Flag(string? value) => value is null ? null : value == "true";

    private static void AddTerm(CslLocale locale, MarkupElement element)
    {
        var name = LocaleSet.Name(element["name"] ?? "");
        var single = Words(element.Child("single") ?? element);
        var term = new Term(single, element.Child("multiple") is { } multiple ? Words(multiple) : single)
        {
            Gender = element["gender"],
            GenderForm = element["gender-form"],
            Match = element["match"] ?? (name.Length == 10 && name[8] == '0' ? "last-digit" : "last-two-digits"),
        };
        if (term.GenderForm is { } gender)
            locale.GenderedTerms[(name, gender)] = term;
        else
            locale.Terms[(name, ElementBuilder.Form(element["form"]))] = term;
    }
}
