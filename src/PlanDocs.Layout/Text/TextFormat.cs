namespace PlanDocs.Layout;

/// <summary>How a stretch of text looks.</summary>
/// <param name="Size">In points.</param>
public sealed record TextFormat(double Size)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public FontUse Use { get; init; }

    public bool SmallCaps { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    /// <summary>A bar stands in the margin beside each line with such text.</summary>
    public bool HasChangeBar { get; init; }

    public VerticalShift Shift { get; init; }

    /// <summary>A BCP 47 tag, or empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>0xRRGGBB.</summary>
    public int Color { get; init; }
}
