namespace PlanDocs.Citations;

/// <summary>One citation with its place in the document.</summary>
/// <param name="Cites">Works that all exist.</param>
public sealed record CitationCluster(IReadOnlyList<Cite> Cites)
{
    public CitationForm Form { get; init; } = CitationForm.Parenthetical;

    /// <summary>The number of the note in which the citation stands; 0 in the text.</summary>
    public int NoteNumber { get; init; }

    /// <summary>The ending of the genitive, ’s, which a narrative citation has behind the author and not behind the year.</summary>
    public string Possessive { get; init; } = "";

    /// <summary>Only the author part is wanted.</summary>
    public bool AuthorOnly { get; init; }
}
