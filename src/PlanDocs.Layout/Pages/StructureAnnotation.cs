namespace PlanDocs.Layout;

/// <summary>The place in the structure of a link's annotations: all <see cref="LinkArea"/>s that carry this identifier.</summary>
public sealed record StructureAnnotation(int LinkId) : StructureNode;
