namespace PlanDocs.Pdf;

public enum PdfStandard
{
    /// <summary>Plain PDF 1.7; tagged all the same, but without a claim.</summary>
    None,

    /// <summary>PDF/A-2a (ISO 19005-2; PDF/A-3a with attachments, ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one file.</summary>
    Archival,
}
