namespace PlanDocs.Citations;

/// <summary>An inline that the author of the paper wrote in a prefix or suffix and that passes through as it is.</summary>
internal sealed record InlineOutput(Inline Inline) : Output;
