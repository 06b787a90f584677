namespace PlanDocs;

/// <summary>A rule that the writer, or whoever set the assignment, does without.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Reason">Why; a waiver without one does not count.</param>
public sealed record Waiver(Sourced<string> Rule, Sourced<string>? Reason);
