namespace PlanDocs.Pdf;

/// <summary>The pictures of a document, each written once.</summary>
internal sealed class ImageSet(PdfFile file, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<ReadOnlyMemory<byte>, WrittenImage?> _byData = [];
    private readonly List<(string Name, int Id)> _written = [];

    public IReadOnlyList<(string Name, int Id)> Written => _written;

    /// <summary>Writes a picture the first time; null, with a diagnostic, for one that cannot be read.</summary>
    public WrittenImage? Add(Picture picture)
    {
        if (!_byData.TryGetValue(picture.Data, out var image))
            _byData.Add(picture.Data, image = Write(picture));
        return image;
    }

    private WrittenImage? Write(Picture picture)
    {
        var written = picture.Format switch
        {
            PictureFormat.Jpeg => JpegImage.Write(file, picture.Data),
            PictureFormat.Png => PngImage.Write(file, picture.Data),
            _ => throw new ArgumentOutOfRangeException(nameof(picture), picture.Format, "An unknown picture format."),
        };
        if (written is not { } image)
        {
            diagnostics.Add(Errors.BrokenPicture(picture.Path, picture.Span));
            return null;
        }

        var name = $"/I{_written.Count + 1}";
        _written.Add((name, image.Id));
        return new WrittenImage(name, image.Id, image.HasAlpha);
    }
}
