namespace PlanDocs.Layout;

/// <summary>A paragraph; <see cref="FlowBlock.Left"/> holds the look's indent already.</summary>
internal sealed record FlowParagraph(ShapedParagraph Text, ParagraphLook Look) : FlowBlock
{
    /// <summary>Of the first line, from <see cref="FlowBlock.Left"/>.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>What stands left of the first line: a bullet, a number.</summary>
    public IReadOnlyList<FlowMarker> Markers { get; init; } = [];

    public bool StartsPage { get; init; }

    /// <summary>The space before is kept at the top of a page.</summary>
    public bool KeepsSpaceAtTop { get; init; }

    /// <summary>The paragraph starts in the lower half of its page.</summary>
    public bool InLowerHalf { get; init; }

    /// <summary>The heading whose page number follows the text, if the paragraph is an entry of the contents.</summary>
    public PageReference? PageReference { get; init; }
}
