namespace PlanDocs.Layout;

/// <summary>A node of the structure tree (ISO 32000-1 14.7): an element, a piece of content, or a link's annotation, in reading order.</summary>
public abstract record StructureNode;
