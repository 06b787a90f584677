namespace PlanDocs.Checks;

/// <summary>An author and a year that somebody typed as if the program could not cite.</summary>
/// <param name="Names">What stands before the year.</param>
/// <param name="Year">Four digits, <c>n.d.</c>, or <c>in press</c>.</param>
internal sealed record TypedCitation(int Start, int End, string Names, string Year, bool IsParenthetical);
