namespace PlanDocs.Layout;

/// <summary>An element of the structure tree while it grows; tags are made with the text, before any line is broken.</summary>
internal sealed class StructureTag(StructureRole role)
{
    private readonly List<object> _children = [];

    public StructureRole Role { get; } = role;

    public string? Id { get; init; }

    public string? Language { get; init; }

    public string? AlternativeText { get; init; }

    /// <summary>What the glyphs stand for, where that is something else.</summary>
    public string? ActualText { get; init; }

    public string? Title { get; set; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public HeaderScope? Scope { get; init; }

    public ListMarker? ListNumbering { get; init; }

    public BoundingBox? BoundingBox { get; set; }

    public bool IsEmpty => _children.Count == 0;

    public StructureTag Open(StructureRole role) => Open(new StructureTag(role));

    public StructureTag Open(StructureTag child)
    {
        _children.Add(child);
        return child;
    }

    public void Add(StructureNode node) => _children.Add(node);

    public void AddAll(IReadOnlyList<StructureTag> children) => _children.AddRange(children);

    /// <summary>The element with everything in it; elements that stayed empty are left out, except for cells, whose place in the row counts.</summary>
    public StructureElement Finish()
    {
        var children = new List<StructureNode>(_children.Count);
        foreach (var child in _children)
        {
            if (child is StructureTag tag)
                AddFinished(children, tag);
            else
                children.Add((StructureNode)child);
        }

        return new StructureElement(Role, children)
        {
            Id = Id,
            Language = Language,
            AlternativeText = AlternativeText,
            ActualText = ActualText,
            Title = Title,
            ColumnSpan = ColumnSpan,
            RowSpan = RowSpan,
            Scope = Scope,
            ListNumbering = ListNumbering,
            BoundingBox = BoundingBox,
        };
    }

    private static void AddFinished(List<StructureNode> children, StructureTag tag)
    {
        var element = tag.Finish();
        if (element.Children.Count > 0 || tag.Role is StructureRole.TD or StructureRole.TH)
            children.Add(element);
    }
}
