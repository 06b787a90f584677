using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Reads the ways in which people write a date in a plan.</summary>
public static class PlanDateParser
{
    public const string Forms = "2026-12-07, 2026-12, 2026, Fall 2026, or Q3 2027";

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date, or null.</summary>
    public static PlanDate? Parse(string text)
    {
        text = text.Trim();
        return Numeric(text) ?? Words(text);
    }

    private static PlanDate? Numeric(string text)
    {
        if (text.Length is not (4 or 7 or 10) || !text.All(c => char.IsAsciiDigit(c) || c == '-'))
            return null;
        var parts = text.Split('-');
        if (parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length != 2))
            return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return numbers switch
        {
            [0, ..] => null,
            [var year] => new(year),
            [var year, >= 1 and <= 12 and var month] => new(year, month),
            [var year, >= 1 and <= 12 and var month, >= 1 and var day] when day <= DateTime.DaysInMonth(year, month) => new(year, month, day),
            _ => null,
        };
    }

    private static PlanDate? Words(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        var year = words.Select(Year).FirstOrDefault(found => found is not null);
        if (year is not { } known)
            return null;
        return words.Where(word => Year(word) is null).ToArray() switch
        {
            [var word] when Season(word) is { } season => new(known, Season: season),
            [var word] when IsQuarter(word) => new(known, Quarter: word[1] - '0'),
            [var word] when Array.IndexOf(MonthNames, word) is >= 0 and var month => new(known, month + 1),
            [var word, var day] when Array.IndexOf(MonthNames, word) is >= 0 and var month && Day(known, month + 1, day) is { } number => new(known, month + 1, number),
            _ => null,
        };
    }

    private static bool IsQuarter(string word) => word is ['q', >= '1' and <= '4'];

    private static int? Year(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word != "0000" ? int.Parse(word, CultureInfo.InvariantCulture) : null;

    private static int? Day(int year, int month, string word) =>
        word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? day : null;

    private static int? Season(string word) => word switch
    {
        "spring" => 1,
        "summer" => 2,
        "fall" or "autumn" => 3,
        "winter" => 4,
        _ => null,
    };
}
