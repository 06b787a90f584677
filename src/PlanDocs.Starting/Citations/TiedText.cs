namespace PlanDocs.Starting;

/// <summary>A text whose citations name their works by key.</summary>
/// <param name="Doubts">What a person should look at.</param>
internal sealed record TiedText(string Markdown, IReadOnlyList<Diagnostic> Doubts);
