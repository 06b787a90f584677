namespace PlanDocs.Layout;

/// <summary>The fonts of one paper: its family and those for code and drawings in four styles each, and others for characters that these lack. Faces are opened when first asked for.</summary>
public sealed class FontSet
{
    private readonly FontCatalog _catalog;
    private readonly string _text;
    private readonly Lazy<string> _code;
    private readonly Lazy<string> _figure;
    private readonly IReadOnlyList<FontFace> _named;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<FontStyle, FontFace> _faces = [];
    private readonly Lazy<FontFallback> _fallback;

    private FontSet(FontCatalog catalog, PageDesign design)
    {
        _catalog = catalog;
        _named = FontFiles.Open(design.Font.Files, _diagnostics);
        var families = new FontFamilyResolver(catalog, _named);
        _text = families.Resolve(design.Font.Family, _diagnostics);
        // A paper without code or drawings needs no font for them, and no warning that there is none.
        _code = new(() => families.Resolve(design.MonospacedFamily, _diagnostics));
        _figure = new(() => design.FigureFamily == design.Font.Family ? _text : families.Resolve(design.FigureFamily, _diagnostics));
        _fallback = new(() => new FontFallback(catalog, _named));
    }

    /// <summary>Finds the families that a design asks for; null where no font at all is there. What is missing or replaced goes to the diagnostics, now or later.</summary>
    public static Result<FontSet> Load(PageDesign design, FontCatalog catalog)
    {
        var fonts = new FontSet(catalog, design);
        return new Result<FontSet>(fonts._text.Length > 0 ? fonts : null, fonts._diagnostics);
    }

    /// <summary>Everything to say of fonts so far; grows while text is shaped.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The face of ordinary text, which alone decides the height of lines.</summary>
    public FontFace Primary => Face(bold: false, italic: false);

    /// <summary>The height of a line of any text of this size: that of the paper's font, whatever other fonts a line borrows from.</summary>
    public FontMetrics Metrics(double size) => Primary.Metrics(size);

    public FontFace Face(bool bold, bool italic, FontUse use = FontUse.Text)
    {
        var style = new FontStyle(bold, italic, use);
        if (!_faces.TryGetValue(style, out var face))
            _faces[style] = face = Find(style);
        return face;
    }

    /// <summary>A face that has a character which the paper's own face lacks, or null.</summary>
    internal FontFace? Fallback(int codePoint, FontFace face, string language) => _fallback.Value.Find(codePoint, face, language);

    internal void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    private FontFace Find(FontStyle style)
    {
        var family = style.Use switch
        {
            FontUse.Text => _text,
            FontUse.Code => _code.Value,
            FontUse.Figure => _figure.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "An unknown use of a font."),
        };
        if (Exact(family, style.Bold, style.Italic) is { } face)
            return face;
        var near = Exact(family, style.Bold, false) ?? Exact(family, false, style.Italic) ?? Exact(family, false, false) ?? Any(family);
        _diagnostics.Add(Errors.FaceMissing(family, style.ToString(), near.PostScriptName));
        return near;
    }

    private FontFace? Exact(string family, bool bold, bool italic) =>
        FontFamilyResolver.Among(_named, family, bold, italic) ?? _catalog.Find(family, bold, italic);

    private FontFace Any(string family) =>
        _named.FirstOrDefault(face => FontFamilyResolver.IsOf(face, family))
        ?? _catalog.Entries.Where(entry => entry.Is(family)).Select(entry => _catalog.Open(entry.Path, entry.Index)).First(face => face is not null)!;
}
