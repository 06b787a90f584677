namespace PlanDocs.Docx;

/// <summary>A paragraph's mark: what the paragraph is like, and what became of it.</summary>
internal readonly record struct ParagraphMark(ParagraphForm Form)
{
    /// <summary>The form in the old edition, where both editions have the paragraph.</summary>
    public ParagraphForm? Before { get; init; }

    /// <summary>What became of the mark; null for what became of all around it.</summary>
    public Change? Change { get; init; }

    /// <summary>Nothing but the mark came or went: the paragraph was split, or joined to the next.</summary>
    public bool IsAlone { get; init; }
}
