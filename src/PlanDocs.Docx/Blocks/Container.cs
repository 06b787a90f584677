namespace PlanDocs.Docx;

/// <summary>The nearest list or quotation around a block.</summary>
internal enum Container
{
    None,

    /// <summary>An item of a list, after its first paragraph.</summary>
    List,

    /// <summary>The first paragraph of a quotation.</summary>
    Quotation,

    /// <summary>A further paragraph of a quotation.</summary>
    QuotationContinued,
}
