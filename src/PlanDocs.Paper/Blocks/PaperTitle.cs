namespace PlanDocs;

/// <summary>The title on the title page (APA 2.4).</summary>
public sealed record PaperTitle(IReadOnlyList<Inline> Content) : Block;
