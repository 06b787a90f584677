namespace PlanDocs;

/// <summary>The identifier of a heading, table, figure, or reference entry of the same paper.</summary>
public sealed record InternalTarget(string Id) : LinkTarget;
