namespace PlanDocs;

/// <summary>Running text that came, went, or was moved between two editions.</summary>
public sealed record Changed(Change Change, IReadOnlyList<Inline> Content) : Inline;
