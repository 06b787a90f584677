namespace PlanDocs.Pdf;

/// <summary>Writes what stands on a page as operators (ISO 32000-1 7.8), every mark tagged or an artifact.</summary>
internal sealed class ContentWriter
{
    private readonly PdfBuffer _content = new();
    private readonly Page _page;
    private readonly int _pageIndex;
    private readonly TagIndex _tags;
    private readonly PdfResources _resources;
    private readonly TextWriter _text;
    private readonly PathWriter _paths;
    private (int ContentId, ArtifactKind Kind)? _open;
    private int _marks;
    private int _color;

    public ContentWriter(Page page, int pageIndex, TagIndex tags, PdfResources resources)
    {
        (_page, _pageIndex, _tags, _resources) = (page, pageIndex, tags, resources);
        _text = new TextWriter(_content);
        _paths = new PathWriter(_content, page.Height);
    }

    /// <summary>Whether something on the page is partly transparent.</summary>
    public bool HasTransparency { get; private set; }

    public ReadOnlyMemory<byte> Write()
    {
        foreach (var item in _page.Items)
            Write(item);
        Close();
        return _content.Memory;
    }

    private void Write(PageItem item)
    {
        switch (item)
        {
            case TextRun run: WriteRun(run); break;
            case Rule rule: WriteRule(rule); break;
            case PlacedPicture picture: WritePicture(picture); break;
            case PlacedPath path: WritePath(path); break;
            case LinkArea: break;
            default: throw new ArgumentOutOfRangeException(nameof(item), item, "An unknown kind of page item.");
        }
    }

    private void WriteRun(TextRun run)
    {
        if (run.Glyphs.Count == 0)
            return;
        Mark(run);
        Color(run.Color);
        _text.Write(run, _resources.Font(run.Font), _page.Height - run.Y);
    }

    private void WriteRule(Rule rule)
    {
        Mark(rule);
        Color(rule.Color);
        _content.Numbers(rule.X, _page.Height - rule.Y - rule.Height, rule.Width, rule.Height).Raw("re f\n");
    }

    private void WritePicture(PlacedPicture placed)
    {
        if (_resources.Images.Add(placed.Picture) is not { } image)
            return;
        Mark(placed);
        HasTransparency |= image.HasAlpha;
        var (a, b, c, d, e, f) = Orientation.Matrix(placed.Picture.Orientation);
        var (width, height) = (placed.Width, placed.Height);
        _content.Raw("q ").Numbers(a * width, b * height, c * width, d * height, placed.X + (e * width), _page.Height - placed.Y - height + (f * height))
            .Raw("cm ").Raw(image.Name).Raw(" Do Q\n");
    }

    private void WritePath(PlacedPath path)
    {
        Mark(path);
        _paths.Write(path);
    }

    /// <summary>Begins a marked-content sequence unless the item continues the one before.</summary>
    private void Mark(PageItem item)
    {
        var role = item.ContentId == PageItem.Artifact ? null : _tags.Role(item.ContentId);
        var mark = role is null ? (PageItem.Artifact, item.ArtifactKind) : (item.ContentId, default);
        if (_open == mark)
            return;
        Close();
        _open = mark;
        if (role is { } known)
            BeginContent(known, item.ContentId);
        else
            _content.Raw(Artifact(item.ArtifactKind));
    }

    private void BeginContent(StructureRole role, int contentId)
    {
        _content.Raw("/").Raw(role.ToString()).Raw(" <</MCID ").Integer(_marks).Raw(">> BDC\n");
        _tags.Add(contentId, new Mark(_pageIndex, _marks++));
    }

    /// <summary>ISO 32000-1 14.8.2.2.2.</summary>
    private static string Artifact(ArtifactKind kind) => kind switch
    {
        ArtifactKind.Layout => "/Artifact <</Type /Layout>> BDC\n",
        ArtifactKind.PageHeader => "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n",
        ArtifactKind.Repetition => "/Artifact <</Type /Pagination>> BDC\n",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind of artifact."),
    };

    private void Close()
    {
        if (_open is not null)
            _content.Raw("EMC\n");
        _open = null;
    }

    private void Color(int color)
    {
        if (color == _color)
            return;
        _color = color;
        _content.Numbers(((color >> 16) & 255) / 255.0, ((color >> 8) & 255) / 255.0, (color & 255) / 255.0).Raw("rg\n");
    }
}
