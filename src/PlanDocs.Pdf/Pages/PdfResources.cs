namespace PlanDocs.Pdf;

/// <summary>The fonts and pictures of all pages, in one dictionary that every page shares.</summary>
internal sealed class PdfResources(PdfFile file, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly ImageSet _images = new(file, diagnostics);

    public int Id { get; } = file.Reserve();

    public ImageSet Images => _images;

    public EmbeddedFont Font(FontFace face)
    {
        if (_byFace.TryGetValue(face, out var font))
            return font;
        if (face.EmbeddingRights == EmbeddingRights.Restricted)
            diagnostics.Add(Errors.FontForbidsEmbedding(face.Family, face.Path));
        font = new EmbeddedFont(face, _fonts.Count, file.Reserve());
        _byFace.Add(face, font);
        _fonts.Add(font);
        return font;
    }

    public void Write()
    {
        foreach (var font in _fonts)
            FontWriter.Write(file, font);
        var body = file.Open(Id).Raw("<</Font <<");
        foreach (var font in _fonts)
            body.Raw(font.Name).Raw(" ").Reference(font.Id).Raw(" ");
        body.Raw(">> /XObject <<");
        foreach (var (name, id) in _images.Written)
            body.Raw(name).Raw(" ").Reference(id).Raw(" ");
        body.Raw(">>>>");
    }
}
