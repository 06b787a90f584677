namespace PlanDocs.Checks;

/// <summary>How old works may be.</summary>
/// <param name="Years">The most years before the date of the paper.</param>
/// <param name="Number">How many works must be so young; null for all.</param>
public sealed record SourceAge(Sourced<int> Years, Sourced<NumberRange>? Number);
