namespace PlanDocs.Pdf;

/// <summary>Writes the structure tree, and the trees that lead from pages and identifiers into it (ISO 32000-1 14.7).</summary>
internal sealed class StructureTreeWriter
{
    private readonly PdfFile _file;
    private readonly TagIndex _tags;
    private readonly PageTreeWriter _pages;
    private readonly ParentTree _parents;
    private readonly SortedDictionary<string, int> _identifiers = new(StringComparer.Ordinal);
    private int _notes;

    private StructureTreeWriter(PdfFile file, TagIndex tags, PageTreeWriter pages)
    {
        (_file, _tags, _pages) = (file, tags, pages);
        _parents = new ParentTree(pages.Ids.Count);
    }

    /// <summary>Writes the tree and returns the number of its root.</summary>
    public static int Write(PdfFile file, TagIndex tags, PageTreeWriter pages)
    {
        var writer = new StructureTreeWriter(file, tags, pages);
        var (root, document) = (file.Reserve(), file.Reserve());
        writer.WriteElement(tags.Root, document, root);
        var body = file.Open(root).Raw("<</Type /StructTreeRoot /K ").Reference(document).Raw(" /ParentTree <</Nums [");
        writer._parents.Write(body);
        body.Raw("]>> /ParentTreeNextKey ").Integer(writer._parents.NextKey);
        writer.WriteIdentifiers(body);
        body.Raw(">>");
        return root;
    }

    /// <summary>An element before its children, whose numbers it names.</summary>
    private void WriteElement(StructureElement element, int id, int parent)
    {
        var children = element.Children.Select(child => child is StructureElement ? _file.Reserve() : 0).ToArray();
        var body = _file.Open(id).Raw("<</S/").Raw(element.Role.ToString()).Raw("/P ").Reference(parent);
        WriteProperties(body, element, id);
        StructureAttributes.Write(body, element, _pages);
        var page = FirstPage(element);
        if (page >= 0)
            body.Raw("/Pg ").Reference(_pages.Ids[page]);
        body.Raw("/K[");
        for (var i = 0; i < children.Length; i++)
            WriteChild(body, element.Children[i], children[i], new Owner(id, page));
        body.Raw("]>>");
        for (var i = 0; i < children.Length; i++)
        {
            if (element.Children[i] is StructureElement child)
                WriteElement(child, children[i], id);
        }
    }

    /// <summary>The page of the first content or annotation directly in the element, which it names once for all of them on that page (14.7.2); -1 if there is none.</summary>
    private int FirstPage(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StructureContent content && _tags.Marks(content.Id) is [var mark, ..])
                return mark.PageIndex;
            if (child is StructureAnnotation link && _tags.Annotations(link.LinkId) is [var annotation, ..])
                return annotation.PageIndex;
        }

        return -1;
    }

    private void WriteProperties(PdfBuffer body, StructureElement element, int id)
    {
        // ISO 14289-1 7.9: every note has an identifier.
        var identifier = element.Id ?? (element.Role == StructureRole.Note ? $"note.{++_notes}" : null);
        if (identifier is not null && _identifiers.TryAdd(identifier, id))
            body.Raw("/ID").HexBytes(System.Text.Encoding.UTF8.GetBytes(identifier));
        WriteText(body, "/T", element.Title);
        WriteText(body, "/Lang", element.Language);
        WriteText(body, "/Alt", element.AlternativeText);
        WriteText(body, "/ActualText", element.ActualText);
    }

    private static void WriteText(PdfBuffer body, string key, string? text)
    {
        if (text is not null)
            body.Raw(key).Text(text);
    }

    private void WriteChild(PdfBuffer body, StructureNode node, int childId, Owner owner)
    {
        switch (node)
        {
            case StructureElement:
                body.Reference(childId).Raw(" ");
                break;
            case StructureContent content:
                WriteContent(body, content, owner);
                break;
            case StructureAnnotation annotation:
                WriteAnnotation(body, annotation, owner);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node, "An unknown kind of structure node.");
        }
    }

    private void WriteContent(PdfBuffer body, StructureContent content, Owner owner)
    {
        foreach (var mark in _tags.Marks(content.Id))
        {
            if (!_parents.TryAdd(mark, owner.Id))
                continue;
            if (mark.PageIndex == owner.PageIndex)
                body.Integer(mark.Identifier).Raw(" ");
            else
                body.Raw("<</Type/MCR/Pg ").Reference(_pages.Ids[mark.PageIndex]).Raw("/MCID ").Integer(mark.Identifier).Raw(">>");
        }
    }

    private void WriteAnnotation(PdfBuffer body, StructureAnnotation node, Owner owner)
    {
        foreach (var annotation in _tags.Annotations(node.LinkId))
        {
            if (!_parents.TryAdd(annotation, owner.Id))
                continue;
            body.Raw("<</Type/OBJR");
            if (annotation.PageIndex != owner.PageIndex)
                body.Raw("/Pg ").Reference(_pages.Ids[annotation.PageIndex]);
            body.Raw("/Obj ").Reference(annotation.Id).Raw(">>");
        }
    }

    private void WriteIdentifiers(PdfBuffer body)
    {
        if (_identifiers.Count == 0)
            return;
        // A name tree is sorted by bytes, which for UTF-8 is the order of code points (ISO 32000-1 7.9.6).
        var names = _identifiers.Select(pair => (Name: System.Text.Encoding.UTF8.GetBytes(pair.Key), pair.Value))
            .OrderBy(pair => Convert.ToHexString(pair.Name), StringComparer.Ordinal);
        body.Raw(" /IDTree <</Names [");
        foreach (var (name, id) in names)
            body.HexBytes(name).Raw(" ").Reference(id).Raw(" ");
        body.Raw("]>>");
    }

    /// <summary>The element whose children are written.</summary>
    /// <param name="PageIndex">The page that it names, or -1.</param>
    private readonly record struct Owner(int Id, int PageIndex);
}
