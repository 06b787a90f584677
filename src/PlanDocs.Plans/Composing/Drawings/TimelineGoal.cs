namespace PlanDocs.Plans;

/// <summary>A goal in a timeline.</summary>
/// <param name="Title">With its number in the paper.</param>
/// <param name="Start">Where its bar begins; null for a goal without any date.</param>
/// <param name="End">Where its bar ends: its horizon or its last milestone, whichever is later.</param>
/// <param name="Facts">Its horizon, and how it stands.</param>
internal sealed record TimelineGoal(string Title, DateOnly? Start, DateOnly? End, GoalStatus? Status, TimelineFacts Facts, IReadOnlyList<TimelineStep> Steps, SourceSpan Span);
