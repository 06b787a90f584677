namespace PlanDocs.Checks;

/// <summary>So many works of some kinds.</summary>
/// <param name="Names">The kinds as the assignment calls them.</param>
/// <param name="Types">CSL's types of works that are meant.</param>
public sealed record SourceKinds(IReadOnlyList<string> Names, IReadOnlySet<string> Types, Sourced<NumberRange> Number);
