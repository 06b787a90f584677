using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Building;

/// <summary>Reads what stands in and beside a plan with the readers of PlanDocs.Reading.</summary>
internal sealed class ContentReader : IContentReader
{
    private readonly ProseBounds _bounds = new();
    private readonly PictureBounds _pictureBounds = new();
    private readonly Dictionary<(string Path, string Text), Result<IReadOnlyList<ReferenceItem>>> _bibliographies = [];
    private readonly Dictionary<byte[], Result<Picture>> _pictures = new(ReferenceEqualityComparer.Instance);

    public Result<IReadOnlyList<Block>> ReadMarkdown(MappedText text, string language, IPlanFiles files, ICollection<IReadOnlyList<Inline>> summary) =>
        MarkdownReader.Read(text, new MarkdownContext(language, (path, span) => ReadPicture(path, span, files)) { Bounds = _bounds, Summary = summary });

    /// <summary>Each file is read once, in however many editions.</summary>
    public Result<IReadOnlyList<ReferenceItem>> ReadBibliography(SourceFile file)
    {
        if (!_bibliographies.TryGetValue((file.Path, file.Text), out var read))
            _bibliographies[(file.Path, file.Text)] = read = BibliographyReader.Read(file);
        return read;
    }

    public Result<IReadOnlyList<ReferenceItem>> ReadReferences(YamlNode items) => ReferenceItemReader.Read(items);

    /// <summary>Each picture is read through once, however often a plan shows it, and under whatever path.</summary>
    private Result<Picture> ReadPicture(string path, SourceSpan span, IPlanFiles files)
    {
        var bytes = files.Read(path, span);
        if (bytes.Value is not { } data)
            return new(null, bytes.Diagnostics);
        if (!_pictures.TryGetValue(data, out var read))
            _pictures[data] = read = PictureReader.Read(path, data, span, _pictureBounds);

        return read.Value is { } picture ? read with { Value = picture with { Span = span } } : read;
    }
}
