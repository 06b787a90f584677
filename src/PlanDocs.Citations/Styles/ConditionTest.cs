namespace PlanDocs.Citations;

/// <param name="Kind">The attribute, such as <c>variable</c>.</param>
/// <param name="Value">One of its values.</param>
internal sealed record ConditionTest(string Kind, string Value);
