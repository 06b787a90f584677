namespace PlanDocs.Citations;

/// <param name="Plural"><c>contextual</c>, <c>always</c>, or <c>never</c>.</param>
internal sealed record LabelElement(string Variable, TermForm Form, string Plural) : Element;
