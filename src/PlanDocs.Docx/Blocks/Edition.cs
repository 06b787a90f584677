namespace PlanDocs.Docx;

/// <summary>Which of the two editions of a paper that shows its changes; in any other paper they are the same.</summary>
internal enum Edition
{
    Before,
    After,
}
