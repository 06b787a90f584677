namespace PlanDocs.Reading;

/// <summary>A field's value: LaTeX, with string macros replaced and pieces joined.</summary>
/// <param name="Span">Where the value stands, its delimiters left out.</param>
internal sealed record BibtexField(string Name, string Latex, SourceSpan Span);
