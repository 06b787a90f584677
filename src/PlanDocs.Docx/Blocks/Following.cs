namespace PlanDocs.Docx;

/// <summary>The visible block that follows another, in each edition.</summary>
internal readonly record struct Following(Block? Before, Block? After);
