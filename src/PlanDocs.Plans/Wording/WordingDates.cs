using System.Globalization;

namespace PlanDocs.Plans;

/// <summary>Writes dates and lists in words.</summary>
internal static class WordingDates
{
    public static string Date(this Wording wording, DateOnly date) => wording.Date(new PlanDate(date.Year, date.Month, date.Day));

    public static string Date(this Wording wording, PlanDate date)
    {
        var invariant = CultureInfo.InvariantCulture;
        var year = date.Year.ToString(invariant);
        return date switch
        {
            { Quarter: { } quarter } => string.Format(invariant, wording.QuarterPattern, quarter, year),
            { Season: { } season } => wording.Seasons[season - 1] + " " + year,
            { Month: { } month, Day: { } day } => string.Format(invariant, wording.DayPattern, day, wording.Months[month - 1], year),
            { Month: { } month } => string.Format(invariant, wording.MonthPattern, "", wording.Months[month - 1], year),
            _ => year,
        };
    }

    /// <summary>"A and B"; "A, B, and C" (APA 2.5).</summary>
    public static List<Inline> Join(this Wording wording, IReadOnlyList<IReadOnlyList<Inline>> items)
    {
        var joined = new List<Inline>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                joined.Add(new Text(wording.Between(i, items.Count)));
            joined.AddRange(items[i]);
        }

        return joined;
    }

    private static string Between(this Wording wording, int index, int count) =>
        index < count - 1 ? ", " : count > 2 && wording.SerialComma ? $", {wording.And} " : $" {wording.And} ";
}
