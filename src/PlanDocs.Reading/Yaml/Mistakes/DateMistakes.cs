using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Understands dates in forms that a plan does not have, and dates that do not exist.</summary>
public static partial class DateMistakes
{
    /// <summary>What there is to say about a text that is no date of a plan; null where it is none in any form.</summary>
    /// <param name="needsDay">A month alone is too little, so its form helps nobody.</param>
    public static DateMistake? Of(string text, bool needsDay)
    {
        text = text.Trim();
        if (Quarter().IsMatch(text))
            return new("a year has four quarters, Q1 to Q4", IsImpossible: true);
        var meant = Meant(text);
        if (meant.Count == 0)
            return null;
        var possible = meant.Where(date => Problem(date) is null).Select(Written).Distinct().ToList();
        if (possible.Count == 0)
            return new(Problem(meant[0])!, IsImpossible: true);
        return needsDay && meant[0].Day is null ? null : new($"write {string.Join(" or ", possible)}", IsImpossible: false);
    }

    /// <summary>In 3/4/2027, the month may come first or last; between periods, it comes last.</summary>
    private static IReadOnlyList<DateParts> Meant(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
            return [new(Number(first, "year"), Optional(first, "month"), Optional(first, "day"))];
        if (YearLast().Match(text) is not { Success: true } last)
            return InWords(text);
        var (year, one, two) = (Number(last, "year"), Optional(last, "one"), Number(last, "two"));
        if (one is not { } other)
            return [new(year, two)];
        return text.Contains('.', StringComparison.Ordinal) ? [new(year, two, other)] : [new(year, other, two), new(year, two, other)];
    }

    private static IReadOnlyList<DateParts> InWords(string text)
    {
        var words = text.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3))
            return [];
        var year = Array.FindIndex(words, word => word.Length == 4 && word.All(char.IsAsciiDigit));
        var month = Array.FindIndex(words, word => MonthWords.MonthOf(word) is not null);
        if (year < 0 || month < 0)
            return [];
        var rest = words.Where((_, index) => index != year && index != month).ToArray();
        if (rest is [])
            return [new(Number(words[year]), MonthWords.MonthOf(words[month]))];
        return Day().Match(rest[0]) is { Success: true } day ? [new(Number(words[year]), MonthWords.MonthOf(words[month]), Number(day, "day"))] : [];
    }

    private static string? Problem(DateParts date) => date switch
    {
        { Year: 0 } => "there is no year 0",
        { Month: 0 or > 12 } => FormattableString.Invariant($"there is no month {date.Month}"),
        { Day: 0 } => "there is no day 0",
        { Month: { } month, Day: { } day } when DateTime.DaysInMonth(date.Year, month) is var days && day > days =>
            FormattableString.Invariant($"{MonthWords.English[month - 1]}{(month == 2 ? $" {date.Year}" : "")} has {days} days"),
        _ => null,
    };

    private static string Written(DateParts date) => date switch
    {
        { Month: { } month, Day: { } day } => FormattableString.Invariant($"{date.Year:0000}-{month:00}-{day:00}"),
        { Month: { } month } => FormattableString.Invariant($"{date.Year:0000}-{month:00}"),
        _ => FormattableString.Invariant($"{date.Year:0000}"),
    };

    private static int Number(Match match, string group) => Number(match.Groups[group].Value);

    private static int? Optional(Match match, string group) => match.Groups[group].Success ? Number(match, group) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Q[05-9] ?[0-9]{4}$|^[0-9]{4} ?Q[05-9]$", RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:(?<one>[0-9]{1,2})[-/.] ?)?(?<two>[0-9]{1,2})[-/.] ?(?<year>[0-9]{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex("^(?<day>[0-9]{1,2})(?:st|nd|rd|th)?$")]
    private static partial Regex Day();
}
