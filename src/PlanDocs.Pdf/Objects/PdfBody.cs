namespace PlanDocs.Pdf;

/// <summary>An object that is no stream.</summary>
internal readonly record struct PdfBody(int Id, ReadOnlyMemory<byte> Data);
