namespace PlanDocs;

/// <summary>A passage in another language than its surroundings.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>fr</c>.</param>
public sealed record ForeignText(string Language, IReadOnlyList<Inline> Content) : Inline;
