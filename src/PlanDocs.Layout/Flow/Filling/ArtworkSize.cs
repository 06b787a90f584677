namespace PlanDocs.Layout;

/// <summary>The size of an artwork in points.</summary>
internal readonly record struct ArtworkSize(double Width, double Height)
{
    /// <summary>The width that the writer asked for, or the natural one.</summary>
    public static ArtworkSize Wanted(Artwork artwork) => artwork switch
    {
        Picture picture => Of(picture),
        Drawing drawing => new ArtworkSize(drawing.Width, drawing.Height),
        _ => throw new ArgumentOutOfRangeException(nameof(artwork), artwork, "An unknown kind of artwork."),
    };

    /// <summary>Smaller, where the room is less.</summary>
    public ArtworkSize Within(double width, double height)
    {
        var scale = Math.Min(1, Math.Min(width / Width, height / Height));
        return new ArtworkSize(Width * scale, Height * scale);
    }

    private static ArtworkSize Of(Picture picture)
    {
        var resolution = picture.Resolution is > 0 and < 1e5 and var given ? given : 96;
        var width = picture.Width is { } asked and > 0 ? asked : picture.PixelWidth * 72 / resolution;
        return new ArtworkSize(width, width * picture.PixelHeight / picture.PixelWidth);
    }
}
