namespace PlanDocs.Plans;

/// <summary>The days that a loose date stands for.</summary>
internal readonly record struct PlanPeriod(DateOnly First, DateOnly Last)
{
    public static PlanPeriod Of(PlanDate date) => date switch
    {
        { Month: { } month, Day: { } day } => new(new(date.Year, month, day), new(date.Year, month, day)),
        { Month: { } month } => Months(date.Year, month, 1),
        { Quarter: { } quarter } => Months(date.Year, (quarter * 3) - 2, 3),
        // The winter of a year begins with it and ends with the next one's March, as people mean the one or the other.
        { Season: 4 } => new(new(date.Year, 1, 1), date.Year < 9999 ? new(date.Year + 1, 3, 31) : DateOnly.MaxValue),
        { Season: { } season } => Months(date.Year, season * 3, 4),
        _ => Months(date.Year, 1, 12),
    };

    private static PlanPeriod Months(int year, int first, int count)
    {
        var last = Math.Min(12, first + count - 1);
        return new(new(year, first, 1), new(year, last, DateTime.DaysInMonth(year, last)));
    }
}
