namespace PlanDocs.Docx;

/// <summary>How a run looked in the old edition.</summary>
internal sealed record FormerLook(RunLook Look);
