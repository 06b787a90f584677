namespace PlanDocs;

/// <summary>A mention of a table, figure, or appendix by its label ("Table 1"); the label is resolved when the paper is composed.</summary>
/// <param name="Id">The identifier of the block that is meant.</param>
/// <param name="Label">The label as plain text, such as <c>Table 1</c>.</param>
public sealed record CrossReference(string Id, string Label) : Inline;
