namespace PlanDocs.Layout;

/// <summary>
/// Something at a place on a page. The kinds are closed: a writer has one <c>switch</c> over <see cref="TextRun"/>, <see cref="Rule"/>,
/// <see cref="PlacedPicture"/>, <see cref="PlacedPath"/>, and <see cref="LinkArea"/>.
/// </summary>
public abstract record PageItem
{
    /// <summary>The <see cref="StructureContent.Id"/> to which the item belongs, or <see cref="Artifact"/> for what is not part of the text.</summary>
    public int ContentId { get; init; } = Artifact;

    /// <summary>The content identifier of page numbers, running heads, rules, and repeated header rows.</summary>
    public const int Artifact = -1;

    /// <summary>What kind of artifact the item is; meaningless for tagged items.</summary>
    public ArtifactKind ArtifactKind { get; init; } = ArtifactKind.Layout;
}
