namespace PlanDocs;

/// <summary>Words that both editions have and format differently; each side is one <see cref="Text"/> or <see cref="Code"/> with what stands around it.</summary>
/// <param name="Content">As the new edition formats them.</param>
/// <param name="Before">As the old edition formatted them.</param>
public sealed record Reformatted(Inline Content, Inline Before) : Inline;
