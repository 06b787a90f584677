namespace PlanDocs.Citations;

internal sealed record TextVariable(string Name, bool IsShort) : Element;
