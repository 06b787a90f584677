using System.Globalization;

namespace PlanDocs.Reading;

/// <summary>Writes a date in the shortest form that is read as the same date.</summary>
internal static class DateText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Write(ReferenceDate date)
    {
        var text = Short(date);
        return ReferenceDateReader.FromText(text, date.Span) == date ? YamlText.Scalar(text) : Parts(date);
    }

    private static string Short(ReferenceDate date)
    {
        if (date.Start is not { } start)
            return date.Literal ?? "";
        var circa = date.IsCirca ? "circa " : "";
        if (date.End is { } end)
            return $"{circa}{Point(start)}/{Point(end)}";
        if (date.IsOpenEnded)
            return $"{circa}{Point(start)}/";
        return start.Season is { } season and >= 1 and <= 4 && start.Year is >= 1000 and <= 9999 && !date.IsCirca
            ? FormattableString.Invariant($"{Seasons[season - 1]} {start.Year}")
            : circa + Point(start);
    }

    private static string Point(DateParts date)
    {
        var year = date.Year is >= 0 and < 1000 ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : date.Year.ToString(CultureInfo.InvariantCulture);
        var month = date.Season is { } season ? season + 20 : date.Month;
        return month is null ? year : date.Day is { } day ? FormattableString.Invariant($"{year}-{month:00}-{day:00}") : FormattableString.Invariant($"{year}-{month:00}");
    }

    /// <summary>CSL's own form, for what has no shorter one.</summary>
    private static string Parts(ReferenceDate date)
    {
        var fields = new List<string>();
        if (date.Start is { } start)
            fields.Add($"date-parts: [{Numbers(start)}{(date.End is { } end ? $", {Numbers(end)}" : date.IsOpenEnded ? ", [0]" : "")}]");
        if (date.Literal is { } literal)
            fields.Add($"literal: {YamlText.Quoted(literal)}");
        if (date.IsCirca)
            fields.Add("circa: true");
        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static string Numbers(DateParts date)
    {
        var month = date.Season is { } season ? season + 20 : date.Month;
        int?[] numbers = [date.Year, month, date.Day];
        return $"[{string.Join(", ", numbers.OfType<int>().Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
    }
}
