namespace PlanDocs.Docx;

internal enum VerticalPosition
{
    Baseline,
    Superscript,
    Subscript,
}
