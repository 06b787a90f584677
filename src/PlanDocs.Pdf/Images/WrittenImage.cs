namespace PlanDocs.Pdf;

/// <summary>An image XObject.</summary>
/// <param name="Name">In the resources of pages.</param>
/// <param name="HasAlpha">Whether it has a soft mask, so that its page needs a transparency group.</param>
internal sealed record WrittenImage(string Name, int Id, bool HasAlpha);
