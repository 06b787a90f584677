namespace PlanDocs.Pdf;

/// <summary>A marked-content sequence on a page (ISO 32000-1 14.7.4.2).</summary>
internal readonly record struct Mark(int PageIndex, int Identifier);
