namespace PlanDocs.Citations;

/// <summary>Locales in the order in which they are asked: those of the style before those of the language, and those before American English.</summary>
public sealed class LocaleSet
{
    private readonly IReadOnlyList<CslLocale> _chain;

    private LocaleSet(string language, IReadOnlyList<CslLocale> chain)
    {
        Language = language;
        _chain = chain;
    }

    public string Language { get; }

    internal bool PunctuationInQuote => _chain.Select(locale => locale.PunctuationInQuote).FirstOrDefault(value => value is not null) ?? false;

    internal bool LimitDayOrdinalsToFirst => _chain.Select(locale => locale.LimitDayOrdinalsToFirst).FirstOrDefault(value => value is not null) ?? false;

    /// <param name="language">The language of the paper, as a BCP 47 tag.</param>
    /// <param name="locales">Locale files, the best match first.</param>
    public static LocaleSet Create(CslStyle style, string language, IReadOnlyList<CslLocale> locales)
    {
        var primary = Primary(language);
        var chain = new List<CslLocale>();
        chain.AddRange(style.Locales.Where(locale => locale.Language == language));
        chain.AddRange(style.Locales.Where(locale => locale.Language == primary && primary != language));
        chain.AddRange(style.Locales.Where(locale => locale.Language.Length == 0));
        chain.AddRange(locales);
        return new LocaleSet(language, chain);
    }

    /// <summary>CSL 1.0.1 wrote "sub verbo", which cannot stand in a list of values.</summary>
    internal static string Name(string term) => term == "sub verbo" ? "sub-verbo" : term;

    internal static string Primary(string language) => language.Split('-')[0];

    internal DateElement? Date(string form) => _chain.Select(locale => locale.Dates.GetValueOrDefault(form)).FirstOrDefault(date => date is not null);

    /// <summary>A term; a form that no locale has falls back as CSL says: verb-short to verb, symbol to short, and both to long.</summary>
    internal Term? Find(string name, TermForm form = TermForm.Long)
    {
        for (TermForm? wanted = form; wanted is { } current; wanted = Fallback(current))
        {
            foreach (var locale in _chain)
            {
                if (locale.Terms.TryGetValue((name, current), out var term))
                    return term;
            }
        }

        return null;
    }

    internal string Text(string name, TermForm form = TermForm.Long, bool isPlural = false) =>
        Find(name, form) is { } term ? isPlural ? term.Multiple : term.Single : "";

    /// <summary>The symbol for "and"; few locales have one of their own.</summary>
    internal string Ampersand =>
        _chain.Select(locale => locale.Terms.GetValueOrDefault(("and", TermForm.Symbol))).FirstOrDefault(term => term is not null)?.Single ?? "&";

    /// <summary>Ordinals come from one locale only, because a locale that defines some of them replaces all.</summary>
    internal CslLocale? OrdinalSource => _chain.FirstOrDefault(locale => locale.Terms.Keys.Any(key => key.Name.StartsWith("ordinal", StringComparison.Ordinal)));

    internal Term? Gendered(string name, string gender) =>
        _chain.Select(locale => locale.GenderedTerms.GetValueOrDefault((name, gender))).FirstOrDefault(term => term is not null);

    private static TermForm? Fallback(TermForm form) => form switch
    {
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Symbol => TermForm.Short,
        TermForm.Verb or TermForm.Short => TermForm.Long,
        _ => null,
    };
}
