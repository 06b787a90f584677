namespace PlanDocs.Citations;

internal sealed record ChooseElement(Branch[] Branches) : Element;
