namespace PlanDocs;

/// <summary>Text whose lowercase letters are shown as small capitals.</summary>
public sealed record SmallCaps(IReadOnlyList<Inline> Content) : Inline;
