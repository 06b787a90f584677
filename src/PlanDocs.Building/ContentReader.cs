using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Building;

/// <summary>Reads what stands in and beside a plan with the readers of PlanDocs.Reading.</summary>
internal sealed class ContentReader : IContentReader
{
    public Result<IReadOnlyList<Block>> ReadMarkdown(MappedText text, string language, IPlanFiles files) =>
        MarkdownReader.Read(text, new MarkdownContext(language, (path, span) => ReadPicture(path, span, files)));

    public Result<IReadOnlyList<ReferenceItem>> ReadBibliography(SourceFile file) => BibliographyReader.Read(file);

    public Result<IReadOnlyList<ReferenceItem>> ReadReferences(YamlNode items) => ReferenceItemReader.Read(items);

    private static Result<Picture> ReadPicture(string path, SourceSpan span, IPlanFiles files)
    {
        var bytes = files.Read(path, span);
        return bytes.Value is { } data ? PictureReader.Read(path, data, span) : new Result<Picture>(null, bytes.Diagnostics);
    }
}
