namespace PlanDocs.Plans;

public sealed record ProgressEntry(Sourced<PlanDate>? Date, Prose Text);
