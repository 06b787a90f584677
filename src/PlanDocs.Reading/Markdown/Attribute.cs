namespace PlanDocs.Reading;

/// <summary>One item in braces: <c>#name</c>, <c>.name</c>, or <c>name=value</c>.</summary>
/// <param name="Kind">What the name is.</param>
/// <param name="Value">What stands behind the equals sign; empty for identifiers and classes.</param>
internal sealed record Attribute(AttributeKind Kind, string Name, string Value, SourceSpan Span);
