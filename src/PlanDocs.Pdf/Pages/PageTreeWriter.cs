namespace PlanDocs.Pdf;

/// <summary>Writes the pages, their content, and their annotations (ISO 32000-1 7.7.3).</summary>
internal sealed class PageTreeWriter
{
    private readonly PdfFile _file;
    private readonly PagedDocument _document;
    private readonly TagIndex _tags;
    private readonly PdfResources _resources;
    private readonly AnnotationWriter _annotations;

    public PageTreeWriter(PdfFile file, PagedDocument document, TagIndex tags, PdfResources resources)
    {
        (_file, _document, _tags, _resources) = (file, document, tags, resources);
        Root = file.Reserve();
        Ids = [.. document.Pages.Select(_ => file.Reserve())];
        _annotations = new AnnotationWriter(file, this, tags, document.Destinations);
    }

    public int Root { get; }

    /// <summary>The numbers of the pages' objects.</summary>
    public IReadOnlyList<int> Ids { get; }

    /// <summary>In points.</summary>
    public double Height(int pageIndex) => _document.Pages[pageIndex].Height;

    public void Write()
    {
        for (var i = 0; i < Ids.Count; i++)
            WritePage(i, _document.Pages[i]);
        var body = _file.Open(Root).Raw("<</Type /Pages /Count ").Integer(Ids.Count).Raw(" /Kids [");
        foreach (var id in Ids)
            body.Reference(id).Raw(" ");
        body.Raw("]>>");
    }

    /// <summary>Where a link or bookmark leads, as an array (12.3.2.2); false if it leads nowhere.</summary>
    public bool TryWriteDestination(PdfBuffer body, string key, string target)
    {
        if (!_document.Destinations.TryGetValue(target, out var place) || (uint)place.PageIndex >= (uint)Ids.Count)
            return false;
        body.Raw(key).Raw("[").Reference(Ids[place.PageIndex]).Raw(" /XYZ ")
            .Numbers(place.X, Height(place.PageIndex) - place.Y).Raw("null]");
        return true;
    }

    private void WritePage(int index, Page page)
    {
        var content = new ContentWriter(page, index, _tags, _resources);
        var stream = _file.AddStream("", content.Write());
        var annotations = _annotations.Write(page, index);
        var body = _file.Open(Ids[index]).Raw("<</Type /Page /Parent ").Reference(Root)
            .Raw(" /MediaBox [0 0 ").Numbers(page.Width, page.Height).Raw("] /Resources ").Reference(_resources.Id)
            .Raw(" /Contents ").Reference(stream).Raw(" /StructParents ").Integer(index).Raw(" /Tabs /S");
        if (content.HasTransparency)
            body.Raw(" /Group <</Type /Group /S /Transparency /CS /DeviceRGB>>");
        if (annotations.Count > 0)
            WriteAnnotations(body, annotations);
        body.Raw(">>");
    }

    private static void WriteAnnotations(PdfBuffer body, IReadOnlyList<int> annotations)
    {
        body.Raw(" /Annots [");
        foreach (var annotation in annotations)
            body.Reference(annotation).Raw(" ");
        body.Raw("]");
    }
}
