using PlanDocs.Reading;

namespace PlanDocs.Plans;

/// <summary>The readers of what stands in and beside a plan: its prose and its references.</summary>
public interface IContentReader
{
    /// <param name="summary">Gets the passages that the writer marked for a summary.</param>
    Result<IReadOnlyList<Block>> ReadMarkdown(MappedText text, string language, IPlanFiles files, ICollection<IReadOnlyList<Inline>> summary);

    /// <summary>Reads a bibliography in any format that the program knows.</summary>
    Result<IReadOnlyList<ReferenceItem>> ReadBibliography(SourceFile file);

    /// <summary>Reads references that stand in the plan itself.</summary>
    Result<IReadOnlyList<ReferenceItem>> ReadReferences(YamlNode items);
}
