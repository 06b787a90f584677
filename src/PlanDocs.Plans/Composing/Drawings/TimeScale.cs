namespace PlanDocs.Plans;

/// <summary>Whole years on a stretch of a drawing.</summary>
/// <param name="Left">Where the first day of the first year is.</param>
/// <param name="Right">Where the last day of the last year ends.</param>
internal sealed record TimeScale(int FirstYear, int LastYear, double Left, double Right)
{
    public int Years => LastYear - FirstYear + 1;

    public double YearWidth => (Right - Left) / Years;

    public double QuarterWidth => YearWidth / 4;

    /// <summary>Where a day ends.</summary>
    public double At(DateOnly day) => Left + (YearWidth * (day.Year - FirstYear + (day.DayOfYear / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0))));

    public double StartOf(int year, int quarter = 1) => Left + (YearWidth * (year - FirstYear + ((quarter - 1) / 4.0)));

    /// <summary>The years that have room for their number: every one, every second, fifth, tenth, and so on.</summary>
    /// <param name="room">That a number needs.</param>
    public int YearStep(double room) => new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000 }.First(step => step * YearWidth >= room || step == 10000);
}
