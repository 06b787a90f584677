namespace PlanDocs.Starting;

/// <summary>A plan that was made from an essay, as the text of its files.</summary>
/// <param name="References">The file of references; null where the essay has no reference list.</param>
/// <param name="OtherFiles">What the plan shows and cites, to lie beside it.</param>
/// <param name="Found">What was found, for a summary.</param>
public sealed record StartedPlan(string Plan, string? References, IReadOnlyList<StartedFile> OtherFiles, EssayFinds Found);
