namespace PlanDocs;

/// <summary>Text that takes back italics, bold, and small capitals around it, as CSL's <c>font-style="normal"</c> does.</summary>
public sealed record Upright(IReadOnlyList<Inline> Content) : Inline;
