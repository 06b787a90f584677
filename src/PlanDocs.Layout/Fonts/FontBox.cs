namespace PlanDocs.Layout;

/// <summary>A rectangle in a font's design units; y grows upwards.</summary>
public readonly record struct FontBox(int MinX, int MinY, int MaxX, int MaxY);
