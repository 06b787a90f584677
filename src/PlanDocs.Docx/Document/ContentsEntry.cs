namespace PlanDocs.Docx;

/// <summary>A line of the contents.</summary>
/// <param name="Level">1 to 5.</param>
internal sealed record ContentsEntry(int Level, IReadOnlyList<Inline> Content, string Id);
