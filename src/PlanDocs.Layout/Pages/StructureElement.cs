namespace PlanDocs.Layout;

/// <summary>An element of the structure tree, with its children in reading order.</summary>
public sealed record StructureElement(StructureRole Role, IReadOnlyList<StructureNode> Children) : StructureNode
{
    /// <summary>An identifier, unique in the document; notes and table headers need one.</summary>
    public string? Id { get; init; }

    /// <summary>The language where it is not the document's, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>What the element shows, for those who cannot see it.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The characters that the element stands for, where its glyphs show others.</summary>
    public string? ActualText { get; init; }

    /// <summary>The title of a section or heading, for a reader's navigation.</summary>
    public string? Title { get; init; }

    /// <summary>For cells.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>For cells.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>For header cells.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>For lists: how the items are marked.</summary>
    public ListMarker? ListNumbering { get; init; }

    /// <summary>For figures: the page and rectangle that they fill.</summary>
    public BoundingBox? BoundingBox { get; init; }
}
