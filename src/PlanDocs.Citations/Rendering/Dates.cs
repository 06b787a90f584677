namespace PlanDocs.Citations;

internal static class Dates
{
    public static bool IsPresent(ReferenceDate date) => date.Start is not null || !string.IsNullOrEmpty(date.Literal);

    /// <summary>A text that sorts as the date does; years before the common era come first.</summary>
    public static string SortKey(ReferenceDate date, int partCount)
    {
        if (date.Start is not { } start)
            return date.Literal ?? "";
        var key = One(start, partCount);
        return date.End is { } end ? key + "-" + One(end, partCount) : key;
    }

    private static string One(DateParts date, int partCount)
    {
        var month = partCount > 1 ? date.Month ?? (date.Season is { } season ? season * 3 : 0) : 0;
        var day = partCount > 2 ? date.Day ?? 0 : 0;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date.Year + 100000:000000}{month:00}{day:00}");
    }
}
