namespace PlanDocs.Citations;

/// <param name="IsFromText">The formatting is marked up inside a variable: it flips where its surroundings have it already.</param>
internal sealed record FormattedOutput(Formatting Format, IReadOnlyList<Output> Children, bool IsFromText = false) : Output
{
    /// <summary>The language of the work, which decides about letter case; null for that of the surroundings.</summary>
    public string? Language { get; init; }
}
