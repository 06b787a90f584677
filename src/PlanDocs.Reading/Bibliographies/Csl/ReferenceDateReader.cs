using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Reading;

/// <summary>Reads dates: a year, a month, a day, a season, a range of these, words, or CSL's <c>date-parts</c>.</summary>
internal static partial class ReferenceDateReader
{
    public static ReferenceDate? Read(YamlNode node, List<Diagnostic> diagnostics) => node switch
    {
        YamlScalar scalar => FromText(scalar.Value.Trim(), scalar.Span),
        YamlSequence list => FromPoints([.. list.Items], list.Span),
        YamlMapping mapping => FromMapping(mapping, diagnostics),
        _ => throw new InvalidOperationException($"Unknown YAML node {node.GetType().Name}."),
    };

    /// <summary>Reads a date from text in EDTF's shapes or a person's; what is no date is kept as words.</summary>
    public static ReferenceDate FromText(string text, SourceSpan span)
    {
        var isCirca = CircaMark().IsMatch(text);
        var body = CircaMark().Replace(text, "").Trim().TrimEnd('~', '?', '%');
        var ends = body.Split('/');
        if (ends.Length == 2 && Point(ends[0]) is { } from)
        {
            var isOpen = ends[1].Trim() is "" or "..";
            var to = isOpen ? null : Point(ends[1]);
            if (isOpen || to is not null)
                return new ReferenceDate { Start = from, End = to, IsOpenEnded = isOpen, IsCirca = isCirca, Span = span };
        }

        if (Point(body) is { } point)
            return new ReferenceDate { Start = point, IsCirca = isCirca || body.Length < text.Length && text.EndsWith('~'), Span = span };
        return !isCirca && MonthWords.ReadWithYear(text, span) is { } named ? named : new ReferenceDate { Literal = text, Span = span };
    }

    private static DateParts? Point(string text)
    {
        text = text.Trim();
        var season = SeasonAndYear().Match(text);
        if (season.Success)
            return new DateParts(Number(season.Groups["year"].Value), Season: SeasonOf(season.Groups["season"].Value));
        var match = YearMonthDay().Match(text);
        if (!match.Success)
            return text.Length == 8 && text.All(char.IsAsciiDigit) ? Parts(Number(text[..4]), Number(text[4..6]), Number(text[6..])) : null;
        int? month = match.Groups["month"].Success ? Number(match.Groups["month"].Value) : null;
        int? day = match.Groups["day"].Success ? Number(match.Groups["day"].Value) : null;
        return Parts(Number(match.Groups["year"].Value), month, day);
    }

    /// <summary>A date of numbers; without the day where the month has no such day.</summary>
    public static DateParts PartsOf(int year, int? month, int? day) => Parts(year, month, day) ?? Parts(year, month, null) ?? new DateParts(year);

    /// <summary>Months 13 to 16 and 21 to 24 are seasons in CSL and EDTF.</summary>
    private static DateParts? Parts(int year, int? month, int? day) => (month, day) switch
    {
        (null or 0, _) => new DateParts(year),
        ( >= 13 and <= 16, null or 0) => new DateParts(year, Season: month - 12),
        ( >= 21 and <= 24, null or 0) => new DateParts(year, Season: month - 20),
        ( > 12 or < 0, _) => null,
        (_, null or 0) => new DateParts(year, month),
        _ => day is >= 1 and <= 31 && (year < 1 || year > 9999 || day <= DateTime.DaysInMonth(year, month.Value)) ? new DateParts(year, month, day) : null,
    };

    private static ReferenceDate? FromMapping(YamlMapping mapping, List<Diagnostic> diagnostics)
    {
        var reader = new YamlMappingReader(mapping, "a date", diagnostics);
        var points = reader.Node("date-parts") is YamlSequence list ? FromPoints(list.Items, mapping.Span) : null;
        var literal = reader.String("literal")?.Value;
        var raw = reader.String("raw")?.Value;
        var isCirca = reader.String("circa")?.Value is "true" or "1";
        var season = reader.String("season")?.Value;
        var date = points ?? FromFields(reader, mapping.Span) ?? (raw is null ? null : FromText(raw, mapping.Span));
        reader.Finish();
        if (date?.Start is { } start && season is not null && SeasonOf(season) is var number and > 0)
            date = date with { Start = start with { Season = number } };
        if (date is null && literal is null)
            return null;
        return (date ?? new ReferenceDate { Span = mapping.Span }) with { Literal = date?.Start is null ? literal ?? date?.Literal : null, IsCirca = isCirca || date?.IsCirca == true };
    }

    private static ReferenceDate? FromFields(YamlMappingReader reader, SourceSpan span)
    {
        var year = reader.String("year");
        var month = reader.String("month");
        var day = reader.String("day");
        if (year is null || !int.TryParse(year.Value.Value, CultureInfo.InvariantCulture, out var number))
            return null;
        return Parts(number, ParseNumber(month), ParseNumber(day)) is { } parts ? new ReferenceDate { Start = parts, Span = span } : null;
    }

    private static int? ParseNumber(Sourced<string>? text) =>
        text is { } value && int.TryParse(value.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ReferenceDate? FromPoints(IReadOnlyList<YamlNode> nodes, SourceSpan span)
    {
        var points = nodes.Select(PointOf).ToList();
        if (points.Count == 0 || points[0] is null)
            return null;
        var isOpen = points.Count > 1 && points[1] is null or { Year: 0 };
        return new ReferenceDate { Start = points[0], End = points.Count > 1 && !isOpen ? points[1] : null, IsOpenEnded = isOpen, Span = span };
    }

    private static DateParts? PointOf(YamlNode node) => node switch
    {
        YamlSequence parts when Numbers(parts) is [var year, .. var rest] => Parts(year, rest.Length > 0 ? rest[0] : null, rest.Length > 1 ? rest[1] : null),
        YamlMapping mapping => FromFields(new YamlMappingReader(mapping, "a date", []), mapping.Span)?.Start,
        YamlScalar scalar => Point(scalar.Value),
        _ => null,
    };

    private static int[] Numbers(YamlSequence list) =>
        [.. list.Items.OfType<YamlScalar>().Select(item => int.TryParse(item.Value, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).OfType<int>()];

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int SeasonOf(string word) => word.ToLowerInvariant() switch
    {
        "spring" or "1" or "21" => 1,
        "summer" or "2" or "22" => 2,
        "autumn" or "fall" or "3" or "23" => 3,
        "winter" or "4" or "24" => 4,
        _ => 0,
    };

    [GeneratedRegex(@"^(?:c\.|ca\.?|circa)\s*|^~", RegexOptions.IgnoreCase)]
    private static partial Regex CircaMark();

    [GeneratedRegex(@"^(?<season>spring|summer|autumn|fall|winter)\s+(?<year>\d{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex SeasonAndYear();

    [GeneratedRegex(@"^(?<year>-?\d{1,6})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?(?:T[\d:.Z+-]*)?$")]
    private static partial Regex YearMonthDay();
}
