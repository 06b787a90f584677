namespace PlanDocs.Citations;

internal sealed record DatePartElement(string Name, string? Form, string RangeDelimiter, Formatting Format);
