using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Building;

/// <summary>Reads what stands in and beside a plan with the readers of PlanDocs.Reading.</summary>
internal sealed class ContentReader : IContentReader
{
    private readonly ProseBounds _bounds = new();
    private readonly Dictionary<string, Result<Picture>> _pictures = new(StringComparer.Ordinal);

    public Result<IReadOnlyList<Block>> ReadMarkdown(MappedText text, string language, IPlanFiles files, ICollection<IReadOnlyList<Inline>> summary) =>
        MarkdownReader.Read(text, new MarkdownContext(language, (path, span) => ReadPicture(path, span, files)) { Bounds = _bounds, Summary = summary });

    public Result<IReadOnlyList<ReferenceItem>> ReadBibliography(SourceFile file) => BibliographyReader.Read(file);

    public Result<IReadOnlyList<ReferenceItem>> ReadReferences(YamlNode items) => ReferenceItemReader.Read(items);

    /// <summary>Each picture is read through once, however often a plan shows it.</summary>
    private Result<Picture> ReadPicture(string path, SourceSpan span, IPlanFiles files)
    {
        if (!_pictures.TryGetValue(path, out var read))
        {
            var bytes = files.Read(path, span);
            _pictures[path] = read = bytes.Value is { } data ? PictureReader.Read(path, data, span) : new Result<Picture>(null, bytes.Diagnostics);
        }

        return read.Value is { } picture ? read with { Value = picture with { Span = span } } : read;
    }
}
