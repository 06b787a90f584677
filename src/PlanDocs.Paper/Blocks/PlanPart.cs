namespace PlanDocs;

/// <summary>The blocks that one place of the plan gave; invisible to a reader, and a content control in DOCX.</summary>
/// <param name="Path">The place in the plan, such as <c>goals/preservation/rationale</c>.</param>
public sealed record PlanPart(string Path, IReadOnlyList<Block> Content) : Block;
