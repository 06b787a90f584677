namespace PlanDocs.Citations;

/// <param name="Match"><c>all</c>, <c>any</c>, or <c>none</c>.</param>
/// <param name="Tests">Empty for <c>else</c>.</param>
internal sealed record Branch(string Match, ConditionTest[] Tests, IReadOnlyList<Element> Children);
