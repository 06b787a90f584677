namespace PlanDocs.Layout;

/// <summary>Text of one look and one place in the structure; a paragraph is a list of pieces.</summary>
/// <param name="Text">In logical order; U+2028 forces a new line.</param>
/// <param name="ContentId">The <see cref="PageItem.ContentId"/> of what becomes of it.</param>
public sealed record TextPiece(string Text, TextFormat Format, int ContentId)
{
    public const int NoLink = -1;

    /// <summary>The <see cref="StructureAnnotation.LinkId"/> of the link to which the text belongs, or <see cref="NoLink"/>.</summary>
    public int LinkId { get; init; } = NoLink;

    /// <summary>Where the text was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Anything that the caller wants to find again on the line where the piece starts, such as a footnote.</summary>
    public object? Anchor { get; init; }
}
