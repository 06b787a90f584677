namespace PlanDocs.Layout;

/// <summary>The place in the structure of all page items that carry this identifier, on however many lines and pages.</summary>
public sealed record StructureContent(int Id) : StructureNode;
