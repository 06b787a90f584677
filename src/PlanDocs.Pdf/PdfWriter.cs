namespace PlanDocs.Pdf;

/// <summary>
/// Writes laid out pages as PDF 1.7 (ISO 32000-1). Pages come first, since drawing them collects what the rest is made of: glyphs, pictures, marked
/// content, and link annotations.
/// </summary>
public static class PdfWriter
{
    /// <summary>Writes the document; the same pages and options give the same bytes.</summary>
    public static Result<byte[]> Write(PagedDocument document, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= PdfOptions.Default;
        var file = new PdfFile(options.Uncompressed);
        var diagnostics = new List<Diagnostic>();
        var tags = new TagIndex(document.Structure);
        var resources = new PdfResources(file, diagnostics);
        var pages = new PageTreeWriter(file, document, tags, resources);
        pages.Write();
        resources.Write();
        var structure = StructureTreeWriter.Write(file, tags, pages);
        var outline = OutlineWriter.Write(file, document, pages);
        var claims = XmpClaims.Of(tags, options);
        if (claims is { IsArchival: true, IsAccessible: false })
            diagnostics.Add(Errors.FigureWithoutText());
        var catalog = CatalogWriter.Write(file, document.Metadata, options, claims, new CatalogParts(pages.Root, structure, outline));
        var info = DocumentInformation.Write(file, document.Metadata);
        var isSound = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new Result<byte[]>(isSound ? file.Finish(catalog, info) : null, diagnostics);
    }
}
