namespace PlanDocs;

/// <summary>An absolute URL, as it was written.</summary>
public sealed record ExternalTarget(string Url) : LinkTarget;
