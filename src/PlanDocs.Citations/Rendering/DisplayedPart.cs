namespace PlanDocs.Citations;

/// <summary>A part of an entry, and where CSL's display attribute puts it.</summary>
public sealed record DisplayedPart(EntryDisplay Display, IReadOnlyList<Inline> Content);
