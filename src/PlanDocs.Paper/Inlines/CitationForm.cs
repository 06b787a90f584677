namespace PlanDocs;

public enum CitationForm
{
    /// <summary>All in parentheses: (Lee, 2011).</summary>
    Parenthetical,

    /// <summary>The author as part of the sentence: Lee (2011).</summary>
    Narrative,
}
