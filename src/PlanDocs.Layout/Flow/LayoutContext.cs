namespace PlanDocs.Layout;

/// <summary>What all stages of one paper's layout share: its design and shaper, and the registers of structure, links, and destinations.</summary>
internal sealed class LayoutContext(Paper paper, ParagraphShaper shaper)
{
    private int _contents;

    public Paper Paper { get; } = paper;

    public PageDesign Design => Paper.Design;

    public ParagraphShaper Shaper { get; } = shaper;

    public StructureTag Document { get; } = new(StructureRole.Document);

    public LinkRegister Links { get; } = new();

    /// <summary>What links inside the paper may lead to.</summary>
    public IReadOnlyDictionary<string, Block?> Targets { get; } = TargetFinder.Find(paper);

    public Dictionary<string, Destination> Destinations { get; } = [];

    public OutlineBuilder Outline { get; } = new();

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The places where page numbers are still missing.</summary>
    public List<PlacedReference> PageReferences { get; } = [];

    /// <summary>How many footnotes have got their number.</summary>
    public int FootnoteCount { get; set; }

    /// <summary>The language of the words about changes, where it is not the paper's.</summary>
    public string? ForeignWords { get; } = paper.ChangeWords.AreForeignIn(paper.Metadata.Language) ? paper.ChangeWords.Language : null;

    private bool RightToLeft { get; } = TextDirection.IsRightToLeft(paper.Metadata.Language);

    /// <summary>A new place in the structure for page items.</summary>
    public int NewContent(StructureTag tag)
    {
        tag.Add(new StructureContent(_contents));
        return _contents++;
    }

    /// <summary>The look as the format of its text.</summary>
    public TextFormat Format(ParagraphLook look) =>
        new(look.FontSize) { Bold = look.Bold, Italic = look.Italic, Color = look.Color, Language = Paper.Metadata.Language };

    public ShapedParagraph Shape(IReadOnlyList<TextPiece> pieces) => Shaper.Shape(pieces, RightToLeft);

    /// <summary>Text that is not part of the document, such as a repeated label.</summary>
    public ShapedParagraph ShapeArtifact(string text, ParagraphLook look) => Shape([new TextPiece(text, Format(look), PageItem.Artifact)]);

    public LinePitch Pitch(ParagraphLook look) => LinePitch.Of(Shaper.Fonts.Metrics(look.FontSize), look.LineSpacing);
}
