namespace PlanDocs;

/// <summary>The two editions of a paper that shows its changes, and who made them; author and date come from the new edition, never from a clock.</summary>
public sealed record PaperRevision(Paper Before, Paper After, string Author, DateOnly? Date);
