namespace PlanDocs;

/// <summary>A year, perhaps with a season or a month and a day.</summary>
/// <param name="Year">Negative before the common era: −43 is 43 BC.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Season">1 (spring) to 4 (winter), or null.</param>
public readonly record struct DateParts(int Year, int? Month = null, int? Day = null, int? Season = null);
