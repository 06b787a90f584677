namespace PlanDocs.Layout;

/// <summary>Where a block stands among others: its place in the structure, how far it is indented, and the look that its surroundings give to paragraphs.</summary>
/// <param name="Tag">The element that takes the block's element.</param>
/// <param name="First">The role of the first paragraph, or null where paragraphs have the look of their kind.</param>
/// <param name="Others">The role of all further paragraphs.</param>
internal sealed record BlockPlace(StructureTag Tag, TextRole? First = null, TextRole? Others = null)
{
    /// <summary>From the left edge of the text's area, in points.</summary>
    public double Left { get; init; }

    /// <summary>The indents of <see cref="First"/> and <see cref="Others"/> are in <see cref="Left"/> already.</summary>
    public bool IndentIncluded { get; init; }

    /// <summary>How many lists stand around the block.</summary>
    public int ListDepth { get; init; }

    /// <summary>The look of the cell or footnote around the block, whose size and spacing all text in it shares.</summary>
    public ParagraphLook? Surroundings { get; init; }

    /// <summary>Indents stop growing where the text would have less than half of its width.</summary>
    public double Indented(double indent, PageDesign design) => Math.Min(Left + indent, Math.Max(Left, design.TextWidth / 2));
}
