namespace PlanDocs.Plans;

/// <summary>By when a goal is to be met.</summary>
/// <param name="Text">The writer's words, such as <c>long term</c>.</param>
/// <param name="Date">The date, if the words are one.</param>
public sealed record Horizon(Prose Text, PlanDate? Date);
