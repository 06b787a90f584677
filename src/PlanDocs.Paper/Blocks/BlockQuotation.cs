namespace PlanDocs;

/// <summary>A quotation of 40 words or more (APA 8.27).</summary>
public sealed record BlockQuotation(IReadOnlyList<Block> Content) : Block;
