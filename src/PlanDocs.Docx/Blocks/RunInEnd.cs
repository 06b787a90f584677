namespace PlanDocs.Docx;

/// <summary>What stands between a run-in heading and the text in its line.</summary>
/// <param name="Style">The character style that looks like the heading.</param>
internal sealed record RunInEnd(string Text, string Style);
