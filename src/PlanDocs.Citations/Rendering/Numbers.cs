using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanDocs.Citations;

/// <summary>Number variables: what counts as numeric, ordinals, Roman numerals, and plural.</summary>
internal static class Numbers
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

    private static readonly HashSet<string> Variables = new(StringComparer.Ordinal)
    {
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
        "number-of-pages", "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section", "supplement-number", "version", "volume",
    };

    public static bool IsVariable(string name) => Variables.Contains(name);

    /// <summary>CSL: numbers with letters before or after, separated by commas, hyphens, ampersands.</summary>
    public static bool IsNumeric(string value)
    {
        var tokens = value.Replace(" and ", " & ", StringComparison.Ordinal).Split([',', '&', '-', '–', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return tokens.Length > 0 && tokens.All(IsNumber) && !HasLooseWords(value);
    }

    private static bool HasLooseWords(string value)
    {
        var parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < parts.Length; i++)
        {
            if (IsNumber(parts[i]) && IsNumber(parts[i - 1]))
                return true;
        }

        return false;
    }

    private static bool IsNumber(string token)
    {
        var start = token.TakeWhile(char.IsLetter).Count();
        var end = token.Length - token.Reverse().TakeWhile(char.IsLetter).Count();
        return start < end && token.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <param name="and">The word for "and".</param>
    public static bool IsPlural(string variable, string value, string and = "and")
    {
        if (variable is "number-of-pages" or "number-of-volumes")
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count != 1;
        // Version 0.7-3 is one version, and Report 149-13 one report.
        if (variable == "version")
            return false;
        var seen = (variable == "number" ? value.Replace("-", "", StringComparison.Ordinal) : value).Replace("\\-", "", StringComparison.Ordinal).Replace(" and ", "&", StringComparison.Ordinal).Replace($" {and} ", "&", StringComparison.Ordinal);
        var separator = seen.AsSpan(1 < seen.Length ? 1 : 0).IndexOfAny(",&-–");
        return separator >= 0 && HasPartsOnBothSides(seen, separator + 1);
    }

    private static bool HasPartsOnBothSides(string value, int separator)
    {
        var before = value[..separator].Trim();
        var after = value[(separator + 1)..].Trim(' ', '-', '–', ',', '&');
        return before.Length > 0 && after.Length > 0 && IsNumeral(before) && IsNumeral(after.Split(',', '&', '-', '–')[0].Trim());
    }

    /// <summary>Something with a digit, or a Roman number.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text.IndexOfAnyInRange('0', '9') >= 0 || text.IndexOfAnyExcept(RomanDigits) < 0);

    /// <summary>Hyphens between numbers as en dashes; an escaped hyphen stays one.</summary>
    public static string WithDashes(string value)
    {
        const char Escaped = '\u0001';
        return value.Replace("\\-", Escaped.ToString(), StringComparison.Ordinal).Replace("--", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal)
            .Replace(" & ", "&", StringComparison.Ordinal).Replace("&", " & ", StringComparison.Ordinal)
            .Replace('-', '–').Replace(Escaped, '-');
    }

    public static string Format(string value, string form, LocaleSet locales, string variable)
    {
        var result = new StringBuilder();
        var i = 0;
        while (i < value.Length)
        {
            var length = value.AsSpan(i).IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? value.Length - i : length;
            if (length > 0)
                result.Append(One(value.Substring(i, length), form, locales, variable, IsAlone(value, i, length)));
            else
                AppendSeparator(result, value, i, length = 1);
            i += length;
        }

        return result.ToString();
    }

    private static bool IsAlone(string value, int start, int length) =>
        (start == 0 || !char.IsLetter(value[start - 1])) && (start + length == value.Length || !char.IsLetter(value[start + length]));

    private static void AppendSeparator(StringBuilder result, string value, int i, int length)
    {
        switch (value[i])
        {
            case ' ' when result.Length > 0 && result[^1] == ' ':
            case ' ' when i + 1 < value.Length && value[i + 1] is '-' or ',' or '–':
                break;
            case ' ' when result.Length > 0 && result[^1] == '–':
                break;
            case '-':
                result.Append('–');
                break;
            case ',':
                result.Append(", ");
                break;
            case '&' when result.Length > 0 && result[^1] != ' ':
                result.Append(" & ");
                break;
            case '&':
                result.Append("& ");
                break;
            default:
                result.Append(value, i, length);
                break;
        }
    }

    private static string One(string digits, string form, LocaleSet locales, string variable, bool isAlone)
    {
        if (!isAlone || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return digits;
        return form switch
        {
            "ordinal" => number.ToString(CultureInfo.InvariantCulture) + Ordinal(number, locales, locales.Find(variable)?.Gender),
            "long-ordinal" => LongOrdinal(number, locales, locales.Find(variable)?.Gender),
            "roman" => Roman(number),
            _ => digits,
        };
    }

    /// <summary>The suffix of an ordinal number, by the rules of the match attribute of CSL 1.0.1.</summary>
    public static string Ordinal(int number, LocaleSet locales, string? gender)
    {
        if (locales.OrdinalSource is not { } source)
            return "";
        foreach (var modulus in (int[])[100, 10])
        {
            var name = "ordinal-" + (number % modulus).ToString("00", CultureInfo.InvariantCulture);
            if (Term(source, name, gender) is not { } term)
                continue;
            var isMatch = term.Match switch { "whole-number" => number == number % 100, "last-digit" => true, _ => number % 100 == number % modulus };
            if (isMatch)
                return term.Single;
        }

        return Term(source, "ordinal", gender)?.Single ?? "";
    }

    private static Term? Term(CslLocale source, string name, string? gender) =>
        gender is not null && source.GenderedTerms.TryGetValue((name, gender), out var gendered) ? gendered
        : source.Terms.GetValueOrDefault((name, TermForm.Long));

    private static string LongOrdinal(int number, LocaleSet locales, string? gender)
    {
        var name = "long-ordinal-" + number.ToString("00", CultureInfo.InvariantCulture);
        var term = number is >= 1 and <= 10 ? (gender is null ? null : locales.Gendered(name, gender)) ?? locales.Find(name) : null;
        return term?.Single ?? number.ToString(CultureInfo.InvariantCulture) + Ordinal(number, locales, gender);
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 6000)
            return number.ToString(CultureInfo.InvariantCulture);
        (int Value, string Letters)[] numerals = [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var result = new StringBuilder();
        foreach (var (value, letters) in numerals)
        {
            for (; number >= value; number -= value)
                result.Append(letters);
        }

        return result.ToString();
    }
}
