namespace PlanDocs.Pdf;

public sealed record PdfOptions
{
    public static PdfOptions Default { get; } = new();

    /// <summary>Leaves streams and objects readable, for people and golden files; the document is the same.</summary>
    public bool Uncompressed { get; init; }

    public PdfStandard Standard { get; init; } = PdfStandard.Archival;
}
