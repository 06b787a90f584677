namespace PlanDocs.Citations;

internal sealed record TextTerm(string Name, TermForm Form, bool IsPlural) : Element;
