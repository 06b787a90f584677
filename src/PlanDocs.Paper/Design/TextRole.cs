namespace PlanDocs;

/// <summary>Every kind of paragraph that a document can show; a design has a look for each.</summary>
public enum TextRole
{
    PaperTitle,
    TitlePageLine,
    AuthorNoteLabel,
    SectionLabel,
    BodyTitle,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Body,
    Continued,
    Abstract,
    Keywords,
    BlockQuotation,
    BlockQuotationContinued,
    ListItem,
    Code,
    TableLabel,
    TableTitle,
    TableHead,
    TableCell,
    TableNote,
    FigureLabel,
    FigureTitle,
    FigurePicture,

    /// <summary>Text inside a drawing.</summary>
    FigureText,
    FigureNote,
    ReferenceEntry,
    Footnote,
    PageHeader,
    ContentsEntry,
}
