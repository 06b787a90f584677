namespace PlanDocs;

/// <summary>The number of the page on which it stands; a field where the format has fields.</summary>
public sealed record PageNumber : Inline;
