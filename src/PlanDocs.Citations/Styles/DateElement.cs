namespace PlanDocs.Citations;

/// <param name="Form"><c>text</c>, <c>numeric</c>, or null for a date that lists its parts itself.</param>
/// <param name="Precision"><c>year</c>, <c>year-month</c>, or <c>year-month-day</c>.</param>
internal sealed record DateElement(string Variable, string? Form, string Precision, IReadOnlyList<DatePartElement> Parts) : Element;
