namespace PlanDocs.Citations;

/// <summary>The terms, date formats, and options of one language.</summary>
public sealed class CslLocale
{
    /// <summary>A BCP 47 tag; empty for the terms that a style gives to every language.</summary>
    public string Language { get; init; } = "";

    internal Dictionary<(string Name, TermForm Form), Term> Terms { get; } = [];

    /// <summary>Ordinal terms of a gender, by name and gender.</summary>
    internal Dictionary<(string Name, string Gender), Term> GenderedTerms { get; } = [];

    internal Dictionary<string, DateElement> Dates { get; } = new(StringComparer.Ordinal);

    internal bool? PunctuationInQuote { get; set; }

    internal bool? LimitDayOrdinalsToFirst { get; set; }
}
