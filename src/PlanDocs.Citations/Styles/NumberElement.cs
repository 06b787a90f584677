namespace PlanDocs.Citations;

internal sealed record NumberElement(string Variable, string Form) : Element;
