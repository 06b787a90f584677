namespace PlanDocs.Plans;

/// <summary>A day, a month, a season, a quarter, or a year.</summary>
/// <param name="Season">1 (spring) to 4 (winter), or null.</param>
/// <param name="Quarter">1 to 4, or null.</param>
public readonly record struct PlanDate(int Year, int? Month = null, int? Day = null, int? Season = null, int? Quarter = null)
{
    /// <summary>The first day that the date may mean; a season starts as the astronomical one of the northern half of the earth.</summary>
    public DateOnly FirstDay => this switch
    {
        { Quarter: { } quarter } => new(Year, (3 * quarter) - 2, 1),
        { Season: 1 } => new(Year, 3, 20),
        { Season: 2 } => new(Year, 6, 21),
        { Season: 3 } => new(Year, 9, 23),
        { Season: 4 } => new(Year, 12, 21),
        { Month: { } month, Day: { } day } => new(Year, month, day),
        { Month: { } month } => new(Year, month, 1),
        _ => new(Year, 1, 1),
    };

    /// <summary>The last day that the date may mean; what is due in 2026 is in time on December 31.</summary>
    public DateOnly LastDay => this switch
    {
        { Quarter: { } quarter } => EndOfMonth(3 * quarter),
        { Season: 1 } => new(Year, 6, 20),
        { Season: 2 } => new(Year, 9, 22),
        { Season: 3 } => new(Year, 12, 20),
        { Season: 4 } => Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : new(Year + 1, 3, 19),
        { Month: { } month, Day: { } day } => new(Year, month, day),
        { Month: { } month } => EndOfMonth(month),
        _ => new(Year, 12, 31),
    };

    private DateOnly EndOfMonth(int month) => new(Year, month, DateTime.DaysInMonth(Year, month));
}
