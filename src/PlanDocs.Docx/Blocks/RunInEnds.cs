namespace PlanDocs.Docx;

/// <summary>What run-in headings leave for the paragraph that goes on in their line, in each edition.</summary>
internal readonly record struct RunInEnds(RunInEnd? Before, RunInEnd? After);
