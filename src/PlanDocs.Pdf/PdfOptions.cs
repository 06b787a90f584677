namespace PlanDocs.Pdf;

public sealed record PdfOptions
{
    public static PdfOptions Default { get; } = new();

    /// <summary>Leaves streams and objects readable, for people and golden files; the document is the same.</summary>
    public bool Uncompressed { get; init; }

    /// <summary>Files from which the document was built; with them the claim is PDF/A-3a (ISO 19005-3).</summary>
    public IReadOnlyList<Attachment> Sources { get; init; } = [];

    public PdfStandard Standard { get; init; } = PdfStandard.Archival;
}
