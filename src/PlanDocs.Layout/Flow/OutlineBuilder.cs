namespace PlanDocs.Layout;

/// <summary>Nests headings by their levels as they come.</summary>
internal sealed class OutlineBuilder
{
    private readonly List<OutlineEntry> _roots = [];
    private readonly Stack<(int Level, List<OutlineEntry> Children)> _open = new();

    public IReadOnlyList<OutlineEntry> Entries => _roots;

    public void Add(int level, string title, string targetId)
    {
        while (_open.TryPeek(out var top) && top.Level >= level)
            _open.Pop();
        var children = new List<OutlineEntry>();
        (_open.TryPeek(out var parent) ? parent.Children : _roots).Add(new OutlineEntry(title, targetId, children));
        _open.Push((level, children));
    }
}
