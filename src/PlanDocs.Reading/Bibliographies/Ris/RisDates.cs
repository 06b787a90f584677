using System.Globalization;

namespace PlanDocs.Reading;

/// <summary>
/// Reads the dates of RIS: <c>2022/12/02/</c> with parts that may be empty and words at the end; and what programs write instead:
/// <c>2018-03-19</c>, <c>Dec 2024</c>, and <c>JUL</c> beside a year of its own.
/// </summary>
internal static class RisDates
{
    /// <summary>The date of publication: the most exact of DA, PY, and Y1.</summary>
    public static ReferenceDate? Issued(RisRecord record)
    {
        var year = record.First("PY", "Y1") is { } line ? Read(line) : null;
        if (record.First("DA") is not { } day)
            return year;
        var exact = Read(day);
        if (exact?.Start is not null)
            return year?.Start is { } start && start.Year != exact.Start.Value.Year ? year : exact;
        return year?.Start is { } known && known.Month is null && MonthWords.Read(known.Year, day.Value, day.Span) is { } whole ? whole : year ?? exact;
    }

    public static ReferenceDate? Read(RisLine line)
    {
        var text = line.Value.Trim();
        var parts = text.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && Number(parts[0]) is > 31 and var year)
            return FromParts(year, parts, line.Span);
        return text.Trim('/').Length == 0 ? null : ReferenceDateReader.FromText(text.Trim('/'), line.Span);
    }

    private static ReferenceDate FromParts(int year, string[] parts, SourceSpan span)
    {
        int? month = Number(parts[1]) is >= 1 and <= 12 and var m ? m : MonthWords.MonthOf(parts[1]);
        int? day = month is not null && parts.Length > 2 && Number(parts[2]) is >= 1 and <= 31 and var d ? d : null;
        if (month is null && parts.Length > 1 && MonthWords.Read(year, parts[^1], span) is { } words)
            return words;
        return new ReferenceDate { Start = ReferenceDateReader.PartsOf(year, month, day), Span = span };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
