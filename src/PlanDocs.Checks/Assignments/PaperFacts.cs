namespace PlanDocs.Checks;

/// <summary>What an assignment asks about and a paper does not say of itself.</summary>
/// <param name="GoalCount">The goals of the plan that the paper was made of.</param>
/// <param name="TextPages">The pages of the text; null where the paper was not laid out.</param>
/// <param name="Date">The day from which the age of works is counted; null where the plan has no date.</param>
public sealed record PaperFacts(TitlePageKind TitlePage, int GoalCount, int? TextPages, DateOnly? Date);
