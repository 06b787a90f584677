namespace PlanDocs.Citations;

internal sealed record Term(string Single, string Multiple)
{
    public string? Gender { get; init; }

    public string? GenderForm { get; init; }

    public string Match { get; init; } = "last-two-digits";
}
