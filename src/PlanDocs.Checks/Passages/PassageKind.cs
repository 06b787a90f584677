namespace PlanDocs.Checks;

/// <summary>What a stretch of running text is; the manual asks different things of each.</summary>
internal enum PassageKind
{
    Prose,
    Abstract,

    /// <summary>Headings, titles, and the labels of appendices.</summary>
    Heading,
    BlockQuotation,
    TableCell,

    /// <summary>The title or a note of a table or figure.</summary>
    Caption,
    TitlePage,
    ReferenceEntry,
}
