namespace PlanDocs.Docx;

/// <summary>A row of a table's head.</summary>
/// <param name="Count">The number of rows in the head.</param>
/// <param name="IsLast">The body follows it.</param>
internal sealed record HeadRow(int Count, bool IsLast);
