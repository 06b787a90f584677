namespace PlanDocs.Fuzzing;

/// <summary>What a campaign came to.</summary>
/// <param name="Slowest">The longest execution, in microseconds, and its number.</param>
internal sealed record CampaignOutcome(string Target, long Executions, (long Microseconds, long Number) Slowest, int KindsOfFailures);
