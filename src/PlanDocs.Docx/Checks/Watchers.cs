namespace PlanDocs.Docx;

/// <summary>The rules that look at elements of one name, so that the many elements at which none looks cost next to nothing.</summary>
/// <param name="Name">The name with its prefix.</param>
internal sealed record Watchers(string Name, Rule[] Rules);
