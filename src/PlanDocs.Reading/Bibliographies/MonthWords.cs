using System.Globalization;

namespace PlanDocs.Reading;

/// <summary>Reads months and seasons as libraries write them: <c>March</c>, <c>Mar.</c>, <c>3</c>, <c>Jul-Aug</c>, <c>MAR 15</c>, <c>Spring</c>.</summary>
internal static class MonthWords
{
    public static IReadOnlyList<string> English { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A date in a year, from the words beside the year; null where they are none.</summary>
    public static ReferenceDate? Read(int year, string words, SourceSpan span)
    {
        var points = words.Split(['/', '-', '–', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(point => Point(year, point)).ToList();
        if (points is not [{ } start, ..])
            return null;
        var end = points.Count > 1 ? points[^1] : null;
        // "March 3-5": what follows the dash is a day.
        if (points.Count == 2 && start.Day is not null && int.TryParse(words.Split(['/', '-', '–', '—'])[1], CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31)
            end = ReferenceDateReader.PartsOf(year, start.Month, day);
        return new ReferenceDate { Start = start, End = end == start ? null : end, Span = span };
    }

    /// <summary>A date with its year among the words: "Dec 2024", "2 December 2024", "March 15, 2024"; null where other words stand beside.</summary>
    public static ReferenceDate? ReadWithYear(string text, SourceSpan span)
    {
        if (text.Length is < 8 or > 40 || !text.Any(char.IsAsciiLetter))
            return null;
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.Length == 4 && word.All(char.IsAsciiDigit));
        return at < 0 ? null : Read(int.Parse(words[at], CultureInfo.InvariantCulture), string.Join(' ', words.Where((_, index) => index != at)), span);
    }

    private static DateParts? Point(int year, string words)
    {
        int? month = null, day = null, season = null;
        foreach (var word in words.Split([' ', '.', ',', '\u00a0', '~'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (month is null && day is null && number is >= 1 and <= 12)
                    month = number;
                else if (number is >= 1 and <= 31)
                    day = number;
                else
                    return null;
            }
            else if (MonthOf(word) is { } named)
                (day, month) = (day ?? month, named);
            else if (SeasonOf(word) is { } found)
                season = found;
            else
                return null;
        }

        if (month is not null)
            return ReferenceDateReader.PartsOf(year, month, day);
        return season is null ? null : new DateParts(year, Season: season);
    }

    /// <summary>The month that a word of at least three letters begins, 1 to 12.</summary>
    public static int? MonthOf(string word)
    {
        for (var i = 0; i < English.Count && word.Length >= 3; i++)
        {
            if (English[i].StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.Equals("sept", StringComparison.OrdinalIgnoreCase) && i == 8)
                return i + 1;
        }

        return null;
    }

    private static int? SeasonOf(string word)
    {
        if (word.Equals("fall", StringComparison.OrdinalIgnoreCase))
            return 3;
        var index = Array.FindIndex(Seasons, season => season.Equals(word, StringComparison.OrdinalIgnoreCase) || word.Length == 3 && season.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
