namespace PlanDocs;

/// <summary>What stands in the header of every page, from page 1 on (APA 2.18).</summary>
/// <param name="Left">Flush left: the running head of a professional paper; empty for a student paper.</param>
/// <param name="Right">Flush right: the page number.</param>
/// <param name="Distance">From the top edge of the paper to the top of the header's line, in points.</param>
public sealed record PageHeader(IReadOnlyList<Inline> Left, IReadOnlyList<Inline> Right, double Distance);
