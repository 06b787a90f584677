namespace PlanDocs;

/// <summary>Where a link leads: out of the document, or to a block in it.</summary>
public abstract record LinkTarget;
