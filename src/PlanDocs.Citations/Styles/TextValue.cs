namespace PlanDocs.Citations;

internal sealed record TextValue(string Value) : Element;
