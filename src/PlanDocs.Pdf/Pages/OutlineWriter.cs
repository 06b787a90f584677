namespace PlanDocs.Pdf;

/// <summary>Writes the bookmarks (ISO 32000-1 12.3.3).</summary>
internal sealed class OutlineWriter(PdfFile file, PageTreeWriter pages)
{
    /// <summary>Writes the outline and returns its number, or null if there are no bookmarks.</summary>
    public static int? Write(PdfFile file, PagedDocument document, PageTreeWriter pages)
    {
        if (document.Outline.Count == 0)
            return null;
        var root = file.Reserve();
        var (first, last, count) = new OutlineWriter(file, pages).WriteLevel(document.Outline, root);
        file.Open(root).Raw("<</Type /Outlines /First ").Reference(first).Raw(" /Last ").Reference(last).Raw(" /Count ").Integer(count).Raw(">>");
        return root;
    }

    private (int First, int Last, int Count) WriteLevel(IReadOnlyList<OutlineEntry> entries, int parent)
    {
        var ids = entries.Select(_ => file.Reserve()).ToArray();
        var count = entries.Count;
        for (var i = 0; i < ids.Length; i++)
            count += WriteEntry(entries[i], ids, i, parent);
        return (ids[0], ids[^1], count);
    }

    /// <summary>Writes what is below first, since an open entry says how much that is.</summary>
    private int WriteEntry(OutlineEntry entry, int[] siblings, int index, int parent)
    {
        var below = entry.Children.Count > 0 ? WriteLevel(entry.Children, siblings[index]) : default;
        var body = file.Open(siblings[index]).Raw("<</Title ").Text(entry.Title).Raw(" /Parent ").Reference(parent);
        pages.TryWriteDestination(body, " /Dest ", entry.TargetId);
        if (index > 0)
            body.Raw(" /Prev ").Reference(siblings[index - 1]);
        if (index + 1 < siblings.Length)
            body.Raw(" /Next ").Reference(siblings[index + 1]);
        if (below.Count > 0)
            body.Raw(" /First ").Reference(below.First).Raw(" /Last ").Reference(below.Last).Raw(" /Count ").Integer(below.Count);
        body.Raw(">>");
        return below.Count;
    }
}
