namespace PlanDocs.Docx;

/// <summary>The mark of a paragraph, and what became of it.</summary>
internal readonly record struct TrackedMark(ParagraphMark Mark, Change? Change);
