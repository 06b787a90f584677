namespace PlanDocs.Citations;

internal sealed record MacroCall(string Name, IReadOnlyList<Element> Children) : Element;
