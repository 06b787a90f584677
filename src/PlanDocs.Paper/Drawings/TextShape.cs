namespace PlanDocs;

/// <summary>Lines of text in the design's look of <see cref="TextRole.FigureText"/>, broken already, from the top of their box down.</summary>
/// <param name="Width">The room of each line; one that a machine's fonts make wider is set smaller.</param>
public sealed record TextShape(double X, double Y, double Width, IReadOnlyList<string> Lines) : Shape
{
    /// <summary>The distance of lines, as a multiple of the size of the text.</summary>
    public const double LineSpacing = 1.25;

    public bool Bold { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int Color { get; init; }

    /// <summary>In the box; a drawing reads from left to right in every language.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Start;

    /// <summary>Where the text was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The height of the box for a size of text.</summary>
    public double Height(double fontSize) => Lines.Count * LineSpacing * fontSize;
}
