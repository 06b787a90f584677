namespace PlanDocs.Plans;

/// <summary>A date and a status in words; either may be missing.</summary>
internal sealed record TimelineFacts(string? When, string? Status)
{
    public string Joined(string separator) => string.Join(separator, new[] { When, Status }.OfType<string>());
}
