namespace PlanDocs.Citations;

/// <summary>A citation of a paper and the note in which it stands or becomes one; 0 for the text.</summary>
internal sealed record FoundCitation(Citation Citation, int NoteNumber)
{
    /// <summary>The ending of the genitive that follows the citation in the text, or nothing.</summary>
    public string Possessive { get; init; } = "";
}
