namespace PlanDocs.Pdf;

/// <summary>What is known of each piece of content: the element that owns it, and where on the pages it is marked.</summary>
internal sealed class TagIndex
{
    private readonly Dictionary<int, StructureRole> _roles = [];
    private readonly Dictionary<int, List<Mark>> _marks = [];
    private readonly Dictionary<int, List<Annotation>> _annotations = [];

    public TagIndex(StructureElement root)
    {
        Root = root;
        Collect(root);
    }

    public StructureElement Root { get; }

    /// <summary>Whether every figure says in words what it shows (ISO 14289-1 7.3).</summary>
    public bool FiguresHaveText { get; private set; } = true;

    /// <summary>The role of the element that owns the content; null for content that the structure does not know, which is then an artifact.</summary>
    public StructureRole? Role(int contentId) => _roles.TryGetValue(contentId, out var role) ? role : null;

    public bool HasLink(int linkId) => _annotations.ContainsKey(linkId);

    public void Add(int contentId, Mark mark) => _marks[contentId].Add(mark);

    public void Add(int linkId, Annotation annotation) => _annotations[linkId].Add(annotation);

    public IReadOnlyList<Mark> Marks(int contentId) => _marks[contentId];

    public IReadOnlyList<Annotation> Annotations(int linkId) => _annotations[linkId];

    private void Collect(StructureElement element)
    {
        if (element is { Role: StructureRole.Figure, AlternativeText: null or "", ActualText: null })
            FiguresHaveText = false;
        foreach (var child in element.Children)
            Collect(child, element.Role);
    }

    private void Collect(StructureNode node, StructureRole owner)
    {
        switch (node)
        {
            case StructureElement element:
                Collect(element);
                break;
            case StructureContent content:
                _roles.TryAdd(content.Id, owner);
                _marks.TryAdd(content.Id, []);
                break;
            case StructureAnnotation annotation:
                _annotations.TryAdd(annotation.LinkId, []);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, "An unknown kind of structure node.");
        }
    }
}
