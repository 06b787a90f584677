namespace PlanDocs.Plans;

/// <summary>A milestone in a timeline.</summary>
/// <param name="Number">Its place among the milestones of its goal, from 1.</param>
/// <param name="Day">The last day of its date; null for one without a date.</param>
/// <param name="Facts">When it is due, and how it stands.</param>
internal sealed record TimelineStep(int Number, string Title, DateOnly? Day, GoalStatus? Status, TimelineFacts Facts, SourceSpan Span);
