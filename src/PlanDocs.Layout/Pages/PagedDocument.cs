namespace PlanDocs.Layout;

/// <summary>A paper laid out: pages of positioned items, and the structure that says what the items mean.</summary>
/// <param name="Structure">The root of the structure tree, of role <see cref="StructureRole.Document"/>.</param>
public sealed record PagedDocument(PaperMetadata Metadata, IReadOnlyList<Page> Pages, StructureElement Structure)
{
    /// <summary>The headings as bookmarks, nested by level.</summary>
    public IReadOnlyList<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Where internal links lead, by identifier of the block.</summary>
    public IReadOnlyDictionary<string, Destination> Destinations { get; init; } = new Dictionary<string, Destination>();
}
