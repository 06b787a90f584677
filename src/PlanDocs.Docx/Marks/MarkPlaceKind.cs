namespace PlanDocs.Docx;

internal enum MarkPlaceKind
{
    Paragraph,

    Table,

    /// <summary>The lines of a table of contents, which are a story of their own inside a control.</summary>
    Contents,
}
