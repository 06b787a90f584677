namespace PlanDocs.Starting;

/// <summary>What was found in an essay.</summary>
/// <param name="Headings">Sections and their subsections, without the goals.</param>
/// <param name="CitationsTied">Parentheses and sentences whose works are in the reference list.</param>
/// <param name="CitationsUntied">Those that look like citations and name no entry.</param>
public sealed record EssayFinds(int Headings, int Goals, int Works, int CitationsTied, int CitationsUntied);
