namespace PlanDocs.Pdf;

/// <summary>Leads from marked content and annotations back to their elements (ISO 32000-1 14.7.4.4). The keys of pages are their indices; annotations follow.</summary>
internal sealed class ParentTree(int pageCount)
{
    private readonly List<int>[] _pages = [.. Enumerable.Range(0, pageCount).Select(_ => new List<int>())];
    private readonly SortedDictionary<int, int> _annotations = [];

    public int NextKey => _annotations.Count == 0 ? pageCount : _annotations.Keys.Max() + 1;

    /// <summary>False if the content has an element already.</summary>
    public bool TryAdd(Mark mark, int owner)
    {
        var page = _pages[mark.PageIndex];
        while (page.Count <= mark.Identifier)
            page.Add(0);
        if (page[mark.Identifier] != 0)
            return false;
        page[mark.Identifier] = owner;
        return true;
    }

    public bool TryAdd(Annotation annotation, int owner) => _annotations.TryAdd(annotation.Key, owner);

    public void Write(PdfBuffer body)
    {
        for (var i = 0; i < _pages.Length; i++)
        {
            body.Integer(i).Raw(" [");
            foreach (var owner in _pages[i])
                body.Reference(owner).Raw(" ");
            body.Raw("] ");
        }

        foreach (var (key, owner) in _annotations)
            body.Integer(key).Raw(" ").Reference(owner).Raw(" ");
    }
}
