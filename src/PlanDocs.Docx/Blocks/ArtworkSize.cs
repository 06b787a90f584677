namespace PlanDocs.Docx;

/// <summary>The size at which an artwork stands on the page, in points.</summary>
internal readonly record struct ArtworkSize(double Width, double Height)
{
    /// <summary>An artwork may fill this part of the page's height, so that its number and title stand with it.</summary>
    private const double MostOfHeight = 0.8;

    /// <summary>The width that was asked for, or the natural one, no larger than the text.</summary>
    public static ArtworkSize Of(Artwork artwork, PageDesign design)
    {
        var wanted = artwork switch
        {
            Picture picture => Of(picture),
            Drawing drawing => new ArtworkSize(drawing.Width, drawing.Height),
            _ => throw new ArgumentOutOfRangeException(nameof(artwork), artwork, "A kind of artwork that this writer does not know."),
        };
        var scale = Math.Min(1, Math.Min(design.TextWidth / wanted.Width, design.TextHeight * MostOfHeight / wanted.Height));
        return new ArtworkSize(wanted.Width * scale, wanted.Height * scale);
    }

    private static ArtworkSize Of(Picture picture)
    {
        var pixels = Math.Max(1, picture.PixelWidth);
        var natural = pixels * 72.0 / (picture.Resolution > 0 ? picture.Resolution : 96);
        var width = picture.Width is > 0 ? picture.Width.Value : natural;
        return new ArtworkSize(width, width * Math.Max(1, picture.PixelHeight) / pixels);
    }
}
