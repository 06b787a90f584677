namespace PlanDocs.Docx;

/// <summary>The size at which a picture stands on the page, in points.</summary>
internal readonly record struct PictureSize(double Width, double Height)
{
    /// <summary>A picture may fill this part of the page's height, so that its number and title stand with it.</summary>
    private const double MostOfHeight = 0.8;

    /// <summary>The width that was asked for, or the natural one, no larger than the text.</summary>
    public static PictureSize Of(Picture picture, PageDesign design)
    {
        var pixels = Math.Max(1, picture.PixelWidth);
        var natural = pixels * 72.0 / (picture.Resolution > 0 ? picture.Resolution : 96);
        var width = picture.Width is > 0 ? picture.Width.Value : natural;
        var height = width * Math.Max(1, picture.PixelHeight) / pixels;
        var scale = Math.Min(1, Math.Min(design.TextWidth / width, design.TextHeight * MostOfHeight / height));
        return new PictureSize(width * scale, height * scale);
    }
}
