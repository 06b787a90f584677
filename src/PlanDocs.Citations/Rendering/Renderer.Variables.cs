using System.Globalization;

namespace PlanDocs.Citations;

/// <summary>Text, number, and label.</summary>
internal sealed partial class Renderer
{
    private string? Value(string variable) => _substituted.Contains(variable) ? null : Available(variable);

    /// <summary>A variable also where a substitution has printed it already; conditions see it.</summary>
    private string? Available(string variable)
    {
        var value = variable switch
        {
            "citation-number" => _cite.CitationNumber?.ToString(CultureInfo.InvariantCulture),
            "first-reference-note-number" => _cite.FirstNoteNumber?.ToString(CultureInfo.InvariantCulture) ?? Stored(variable),
            "locator" => _cite.Locators.Count > 0 ? _cite.Locators[0].Value.Trim() : null,
            "year-suffix" => _cite.Detail.YearSuffix.Length > 0 ? _cite.Detail.YearSuffix : Stored(variable),
            "page-first" => Stored(variable) ?? Stored("page")?.Split('-', '–', ',', '&')[0].Trim(),
            "citation-label" => Stored(variable) ?? Trigraph.Of(_cite.Item),
            _ => Stored(variable) ?? (OldName(variable) is { } old ? Stored(old) : null),
        };
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private string? Stored(string variable) => _cite.Item.Texts.TryGetValue(variable, out var value) ? value.Value : null;

    private Output? RenderVariable(TextVariable text)
    {
        _called++;
        var value = (text.IsShort ? Value(text.Name + "-short") : null) ?? Value(text.Name);
        if (value is null)
            return null;
        _filled++;
        if (text.Name is "year-suffix" or "citation-label")
            _yearSuffixDone = true;
        if (text.HasUprightBrackets)
            value = WithUprightBrackets(value);
        if (text.Abbreviated?.Split(':') is [var word, var abbreviation] && value.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))
            value = value[..^word.Length] + abbreviation;
        if (text.ArticleNumberPrefix.Length > 0 && IsArticleNumber(value))
            value = text.ArticleNumberPrefix + value;
        else if (char.IsAsciiDigit(value[0]))
            value = text.DigitPrefix + value;
        return text.Name switch
        {
            "URL" or "DOI" or "PMID" or "PMCID" => Linked(text.Name, value, text.Format),
            "page" => Leaf(Pages(value), text.Format),
            "locator" => Rich(Locator(value), text.Format),
            "citation-label" => Leaf(value + _cite.Detail.YearSuffix, text.Format),
            _ when Numbers.IsVariable(text.Name) && Numbers.IsNumeric(value) && text.Name is not ("page-first" or "section" or "number") => Leaf(Numbers.WithDashes(value), text.Format),
            _ => Rich(WithoutYear(value, text.WithoutYear), IsRomanesque(value) ? text.Format : text.Format with { FontStyle = null }),
        };
    }

    /// <summary>e0217, CD006876 of Cochrane, or the six digits and more of a publisher whose articles have no pages.</summary>
    private static bool IsArticleNumber(string page)
    {
        var digits = page.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return (page is ['e', >= '0' and <= '9', ..] && !page.ContainsAny('-', '–'))
            || (digits.Length > 5 && page.Length - digits.Length <= 3 && !digits.ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>APA 9.38: in "Nihon no kango-shi [History of Japanese nursing]", the translation is none of the title.</summary>
    private static string WithUprightBrackets(string title) => title.EndsWith(']') && title.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var open
        ? $"{title[..open]} <span class=\"nodecor\">{title[(open + 1)..]}</span>"
        : title;

    /// <summary>APA 11.5: the Americans With Disabilities Act of 1990 is cited as Americans With Disabilities Act (1990).</summary>
    private string WithoutYear(string value, string? dateVariable)
    {
        if (dateVariable is null || !_cite.Item.Dates.TryGetValue(dateVariable, out var date) || date.Start is not { } start)
            return value;
        var ending = " of " + start.Year.ToString(CultureInfo.InvariantCulture);
        return value.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? value[..^ending.Length] : value;
    }

    /// <summary>Scripts such as Chinese have no italics.</summary>
    private static bool IsRomanesque(string value) => value.Any(letter => letter < '\u0590' && char.IsLetterOrDigit(letter));

    /// <summary>What CSL-JSON called a variable before CSL did.</summary>
    private static string? OldName(string variable) => variable switch
    {
        "title-short" => "shortTitle",
        "container-title-short" => "journalAbbreviation",
        _ => null,
    };

    private string Pages(string value) => PageRange.Format(value, _style.PageRangeFormat, RangeDelimiter, _locales.Ampersand);

    private string RangeDelimiter => _locales.Text("page-range-delimiter") is { Length: > 0 } term ? term : "–";

    /// <summary>A prefix that makes an address of an identifier is part of its link.</summary>
    private static Output Linked(string variable, string value, Formatting format)
    {
        var root = variable switch { "DOI" => "https://doi.org/", "PMID" => "https://www.ncbi.nlm.nih.gov/pubmed/", "PMCID" => "https://www.ncbi.nlm.nih.gov/pmc/articles/", _ => "" };
        if (variable == "DOI" && value.IndexOf("10.", StringComparison.Ordinal) is > 0 and var start)
            value = value[start..];
        var isAddressed = format.Prefix.EndsWith('/') && format.Prefix.Contains("://", StringComparison.Ordinal);
        var content = new TextOutput((isAddressed ? format.Prefix : "") + value, IsProtected: true);
        var link = new LinkOutput(new ExternalTarget(root + value), content);
        return new FormattedOutput(isAddressed ? format with { Prefix = "" } : format, [link]);
    }

    private string Locator(string value)
    {
        var first = LocatorLabel() == "page" ? Pages(value) : Numbers.WithDashes(value);
        return string.Concat([first, .. _cite.Locators.Skip(1).Select(Further)]);
    }

    private string Further(Locator locator)
    {
        var term = _locales.Text(LocaleSet.Name(locator.Label), TermForm.Short, Numbers.IsPlural(locator.Label, locator.Value));
        return ", " + (term.Length > 0 ? term + "\u00a0" : "") + Numbers.WithDashes(locator.Value);
    }

    private FormattedOutput? RenderNumber(NumberElement number)
    {
        _called++;
        if (Value(number.Variable) is not { } value)
            return null;
        _filled++;
        if (number.Variable == "page")
            return Leaf(Pages(value), number.Format);
        return Numbers.IsNumeric(value)
            ? Leaf(Numbers.Format(value, number.Form, _locales, number.Variable), number.Format)
            : Rich(value, number.Format);
    }

    private FormattedOutput? RenderLabel(LabelElement label)
    {
        if (Value(label.Variable) is not { } value)
            return null;
        var term = label.Variable == "locator" ? LocatorLabel() : label.Variable == "page-first" ? "page" : label.Variable;
        var isPlural = label.Plural switch { "always" => true, "never" => false, _ => Numbers.IsPlural(label.Variable, value, _locales.Text("and")) };
        return Leaf(_locales.Text(term, label.Form, isPlural), label.Format);
    }

    private string LocatorLabel() => _cite.Locators[0].Label is { Length: > 0 } label ? LocaleSet.Name(label) : "page";
}
