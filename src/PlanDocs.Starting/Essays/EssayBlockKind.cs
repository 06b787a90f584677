namespace PlanDocs.Starting;

/// <summary>What a stretch of an essay is.</summary>
internal enum EssayBlockKind
{
    Heading,

    /// <summary>Prose.</summary>
    Paragraph,

    /// <summary>A list, a table, a quotation, code: kept line by line.</summary>
    Other,
}
