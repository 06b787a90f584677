namespace PlanDocs.Plans;

/// <summary>A day, a month, a season, a quarter, or a year.</summary>
/// <param name="Season">1 (spring) to 4 (winter), or null.</param>
/// <param name="Quarter">1 to 4, or null.</param>
public readonly record struct PlanDate(int Year, int? Month = null, int? Day = null, int? Season = null, int? Quarter = null);
