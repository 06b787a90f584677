namespace PlanDocs.Starting;

/// <summary>A plan that was made from an essay, as the text of its files.</summary>
/// <param name="References">The file of references; null where the essay has no reference list.</param>
/// <param name="Pictures">What the plan shows, to lie beside it.</param>
/// <param name="Found">What was found, for a summary.</param>
public sealed record StartedPlan(string Plan, string? References, IReadOnlyList<StartedPicture> Pictures, EssayFinds Found);
