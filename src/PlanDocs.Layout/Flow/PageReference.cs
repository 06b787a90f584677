namespace PlanDocs.Layout;

/// <summary>A page number to be set when the pages are known.</summary>
/// <param name="TargetId">The block whose page is meant.</param>
internal sealed record PageReference(string TargetId, ParagraphLook Look, int ContentId, int LinkId);
