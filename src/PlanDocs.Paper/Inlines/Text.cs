namespace PlanDocs;

/// <summary>Characters as they are to be read, already typographic (curly quotes, dashes, no-break spaces).</summary>
public sealed record Text(string Value) : Inline;
