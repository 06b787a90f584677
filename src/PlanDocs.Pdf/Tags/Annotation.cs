namespace PlanDocs.Pdf;

/// <summary>An annotation that the structure tree refers to.</summary>
/// <param name="Id">The number of its object.</param>
/// <param name="Key">Its key in the parent tree.</param>
internal readonly record struct Annotation(int Id, int PageIndex, int Key);
