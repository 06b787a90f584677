namespace PlanDocs.Docx;

/// <summary>A paragraph style of the document.</summary>
/// <param name="Id">What paragraphs name it by.</param>
/// <param name="Name">What the user sees; Word's own name where Word has such a style, because it recognises its styles by name.</param>
/// <param name="Look">The whole look; only what differs from the style it is based on is written.</param>
internal sealed record ParagraphStyle(string Id, string Name, ParagraphLook Look)
{
    public string? BasedOn { get; init; }

    /// <summary>The style of the paragraph that Word starts after this one; null for the same.</summary>
    public string? Next { get; init; }

    /// <summary>The character style with the same look, for words that belong to this style but stand in a paragraph of another.</summary>
    public string? LinkedStyle { get; init; }

    /// <summary>1 to 9, or 10 for text where the style it is based on is a heading's.</summary>
    public int? OutlineLevel { get; init; }

    public bool? PageBreakBefore { get; init; }

    /// <summary>No space between paragraphs of this style.</summary>
    public bool NoSpaceWithin { get; init; }

    /// <summary>The numbering that the style brings, and its level from 0.</summary>
    public (int Number, int Level)? Numbering { get; init; }

    /// <summary>A tab stop that ends text at this distance from the left margin, in points.</summary>
    public double? RightTab { get; init; }

    /// <summary>Dots lead to the tab stop.</summary>
    public bool HasLeader { get; init; }

    /// <summary>A family of its own.</summary>
    public string? Family { get; init; }

    /// <summary>Words are not checked for spelling, as in code.</summary>
    public bool NoProof { get; init; }
}
