namespace PlanDocs.Citations;

internal sealed record ChooseElement(IReadOnlyList<Branch> Branches) : Element;
