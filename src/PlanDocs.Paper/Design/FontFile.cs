namespace PlanDocs;

/// <summary>A font file that a plan names.</summary>
/// <param name="Path">As the plan has it, for messages.</param>
public sealed record FontFile(string Path, ReadOnlyMemory<byte> Data, SourceSpan Span);
