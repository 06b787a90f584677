namespace PlanDocs.Building;

/// <summary>A document with its words, before it has pages.</summary>
internal sealed record DocumentDraft(DocumentKind Kind, Paper Paper);
