namespace PlanDocs.Pdf;

/// <summary>A file that a PDF carries.</summary>
/// <param name="Name">A path relative to the paper's own folder, with slashes.</param>
/// <param name="MediaType">Such as "application/yaml" (RFC 6838).</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Data);
