namespace PlanDocs.Pdf;

/// <summary>The numbers of the objects to which the catalog leads.</summary>
internal readonly record struct CatalogParts(int Pages, int Structure, int? Outline);
