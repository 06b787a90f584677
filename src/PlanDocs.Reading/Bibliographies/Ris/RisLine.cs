namespace PlanDocs.Reading;

/// <summary>A tag of two characters and its value, lines that continue it included.</summary>
internal sealed record RisLine(string Tag, string Value, SourceSpan Span);
