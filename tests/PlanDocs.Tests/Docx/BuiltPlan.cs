namespace PlanDocs.Tests.Docx;

/// <param name="PageCount">Of the PDF.</param>
internal sealed record BuiltPlan(Paper Paper, byte[] Pdf, byte[] Docx, int PageCount);
