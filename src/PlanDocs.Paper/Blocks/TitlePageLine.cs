namespace PlanDocs;

/// <summary>A line of the title page below the title: authors, affiliation, course, instructor, date (APA 2.5–2.6).</summary>
public sealed record TitlePageLine(IReadOnlyList<Inline> Content) : Block;
