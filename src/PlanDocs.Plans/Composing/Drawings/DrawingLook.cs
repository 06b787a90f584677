namespace PlanDocs.Plans;

/// <summary>The few colours and lengths of all drawings. Nothing is told by colour alone: every tone differs in a greyscale print, too.</summary>
/// <param name="Width">Of the whole drawing, in points.</param>
/// <param name="MostHeight">That the page leaves for it.</param>
/// <param name="FontSize">Of the text.</param>
/// <param name="Accent">The dark colour of bars and marks, 0xRRGGBB.</param>
internal sealed record DrawingLook(double Width, double MostHeight, double FontSize, int Accent = DrawingLook.DarkBlue)
{
    public const int DarkBlue = 0x1F4E79;

    /// <summary>Contrast with white 7 : 1.</summary>
    public const int Grey = 0x595959;

    public const int LightGrey = 0xC8C8C8;

    public const int Pale = 0xDCDCDC;

    public const int White = 0xFFFFFF;

    public double LineHeight => FontSize * TextShape.LineSpacing;

    public Stroke Outline => new(Accent, 0.8);

    /// <summary>A drawing for the pages of a design, with room left for its number, its title, and a note.</summary>
    public static DrawingLook For(PageDesign design) => new(design.TextWidth, design.TextHeight * 0.72, design.Look(TextRole.FigureText).FontSize);
}
