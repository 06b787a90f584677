namespace PlanDocs.Pdf;

/// <summary>A stream object (ISO 32000-1 7.3.8).</summary>
/// <param name="Dictionary">The entries besides the length, without delimiters.</param>
/// <param name="IsEncoded">Whether the data are already as the dictionary says, or are still to be compressed.</param>
internal readonly record struct PdfStream(int Id, string Dictionary, ReadOnlyMemory<byte> Data, bool IsEncoded);
