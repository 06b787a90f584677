namespace PlanDocs;

/// <summary>An image file as it was read.</summary>
/// <param name="Path">The path as the plan has it, for messages and names.</param>
/// <param name="Format">What the file's first bytes say it is.</param>
/// <param name="Data">The bytes of the whole file.</param>
/// <param name="PixelWidth">The width to be seen, in pixels, after any EXIF rotation.</param>
/// <param name="PixelHeight">The height to be seen, in pixels, after any EXIF rotation.</param>
public sealed record Picture(string Path, PictureFormat Format, ReadOnlyMemory<byte> Data, int PixelWidth, int PixelHeight) : Artwork
{
    /// <summary>The width that the writer asked for, in points; null for the natural one.</summary>
    public double? Width { get; init; }

    /// <summary>Pixels per inch, as the file says; 96 where it says nothing.</summary>
    public double Resolution { get; init; } = 96;

    /// <summary>EXIF orientation, 1 (upright) to 8.</summary>
    public int Orientation { get; init; } = 1;

    public override bool ShowsTheSame(Artwork other) => other is Picture picture
        && this with { Path = "", Span = default, Data = default } == picture with { Path = "", Span = default, Data = default }
        && Data.Span.SequenceEqual(picture.Data.Span);
}
