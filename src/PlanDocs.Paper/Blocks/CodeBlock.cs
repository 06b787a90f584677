namespace PlanDocs;

/// <summary>Lines in a monospaced font, kept as they are.</summary>
public sealed record CodeBlock(string Value) : Block;
