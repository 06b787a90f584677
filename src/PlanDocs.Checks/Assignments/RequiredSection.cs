namespace PlanDocs.Checks;

/// <summary>A section that a paper must have.</summary>
/// <param name="Headings">The heading, and others that will do.</param>
/// <param name="Words">How long it may be with its subsections; null where that is free.</param>
public sealed record RequiredSection(IReadOnlyList<Sourced<string>> Headings, Sourced<NumberRange>? Words);
