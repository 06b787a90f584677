namespace PlanDocs;

/// <summary>A footnote, at the place in the text where its number stands; writers number footnotes from 1 through the paper.</summary>
public sealed record Footnote(IReadOnlyList<Block> Content) : Inline;
