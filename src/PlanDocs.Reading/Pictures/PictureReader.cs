namespace PlanDocs.Reading;

/// <summary>Reads what a picture says of itself: its format, size, resolution, and which way is up; and reads it through, so that both writers can trust it.</summary>
public static class PictureReader
{
    /// <summary>What a page can use and a reader's machine can hold; a page at 1,200 pixels per inch has 135 million.</summary>
    public const long MaximumPixels = 100_000_000;

    public const int MaximumSide = 30_000;

    /// <param name="bounds">What all pictures of a plan share.</param>
    public static Result<Picture> Read(string path, ReadOnlyMemory<byte> data, SourceSpan span, PictureBounds? bounds = null)
    {
        PictureHeader? header;
        if (PngHeader.IsPng(data.Span))
            header = PngHeader.Read(data.Span);
        else if (JpegHeader.IsJpeg(data.Span))
            header = JpegHeader.Read(data.Span);
        else
            return new(null, [Errors.UnknownPicture(path, span)]);

        if (header is null)
            return new(null, [Errors.BrokenPicture(path, "its header is incomplete", span)]);
        if (header.Width > MaximumSide || header.Height > MaximumSide || header.Width * header.Height > MaximumPixels)
            return new(null, [Errors.HugePicture(path, header.Width, header.Height, span)]);
        if (header.Width == 0 || header.Height == 0)
            return new(null, [Errors.BrokenPicture(path, "it has no pixels", span)]);

        bounds ??= new PictureBounds();
        if (header.Format == PictureFormat.Png && PngLayout.Read(data.Span[16..]) is { } layout && !bounds.Take(layout.Bytes))
            return new(null, [Errors.HugePictures(path, PictureBounds.TotalLimit, span)]);
        var beside = 0;
        if ((header.Format == PictureFormat.Png ? PngCheck.Problem(data, out beside) : JpegCheck.Problem(data.Span)) is { } problem)
            return new(null, [Errors.BrokenPicture(path, problem, span)]);
        if (!bounds.Take(beside))
            return new(null, [Errors.HugePictures(path, PictureBounds.TotalLimit, span)]);

        var isTurned = header.Orientation >= 5;
        var (width, height) = isTurned ? (header.Height, header.Width) : (header.Width, header.Height);
        var picture = new Picture(path, header.Format, data, (int)width, (int)height)
        {
            Span = span,
            Orientation = header.Orientation,
            Resolution = header.Resolution is > 10 and < 10_000 ? header.Resolution : 96,
        };
        return new(picture, []);
    }
}
