namespace PlanDocs.Docx;

/// <summary>What the writer of DOCX is told beside the paper.</summary>
public sealed record DocxOptions
{
    public static DocxOptions Default { get; } = new();

    /// <summary>
    /// The page, from 1, on which each identified block stands, as the layout found it: the page numbers that the contents show until Word
    /// updates the field. Without it they are estimated from the amount of text.
    /// </summary>
    public IReadOnlyDictionary<string, int>? PageNumbers { get; init; }

    /// <summary>The same for the old edition of a paper that shows its changes.</summary>
    public IReadOnlyDictionary<string, int>? PageNumbersBefore { get; init; }

    /// <summary>Whether the finished document is checked by our own rules before it is handed over (<see cref="DocxChecks.Run"/>).</summary>
    public bool Check { get; init; } = true;

    /// <summary>Whether it is also checked by the Open XML SDK's validator, which takes longer than all the rest (<see cref="DocxChecks.AgainstSchema"/>).</summary>
    public bool CheckSchema { get; init; }
}
