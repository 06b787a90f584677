using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Tests.Layout;

namespace PlanDocs.Tests.Pdf;

/// <summary>Pages made by hand, with a font of one square, so that tests need no font of the machine.</summary>
internal static class HandMade
{
    public static FontFace Face { get; } = new("tiny.ttf", 0, TinyFont.Create());

    public static PaperMetadata Metadata { get; } = new("Plans & <Papers>", "en-US")
    {
        Authors = ["Maria Lee", "Zoë Ng"],
        Keywords = ["libraries", "memory"],
        Subject = "Capstone",
        Date = new DateOnly(2026, 11, 23),
    };

    /// <summary>Glyph 1 for each character.</summary>
    public static TextRun Run(string text, int contentId, double y = 100) =>
        new(72, y, Face, 12, text, [.. text.Select((_, i) => new PositionedGlyph(1, TinyFont.Advance, 0, 0, i))]) { ContentId = contentId };

    public static PagedDocument Document(params PageItem[] items) =>
        new(Metadata, [new Page(612, 792, items)], Root(new StructureElement(StructureRole.P, [new StructureContent(1)])));

    public static StructureElement Root(params StructureNode[] children) => new(StructureRole.Document, children);

    /// <summary>A heading, a paragraph with both kinds of link, a table, a list, a figure, and a note, on two pages.</summary>
    public static PagedDocument Rich(Picture? picture = null) => new(Metadata, [FirstPage(), SecondPage(picture ?? TestPicture.Rgb(2, 1))], RichStructure())
    {
        Outline = [new OutlineEntry("AAA", "start", [new OutlineEntry("Ä", "end", [])])],
        Destinations = new Dictionary<string, Destination> { ["start"] = new(0, 72, 90), ["end"] = new(1, 72, 90) },
    };

    public static string Plain(PagedDocument document) =>
        System.Text.Encoding.Latin1.GetString(PdfWriter.Write(document, new PdfOptions { Uncompressed = true }).Value!);

    private static Page FirstPage() => new(612, 792,
    [
        Run("AAA", PageItem.Artifact, 50) with { ArtifactKind = ArtifactKind.PageHeader },
        Run("AAA", 1),
        Run("AA", 2, 120),
        Run("AA", 2, 140),
        new Rule(72, 142, 100, 0.5),
        Run("AAA", 3, 160),
        new LinkArea(72, 150, 22, 12, new ExternalTarget("https://example.org/ü b"), 1, "A link"),
        new LinkArea(72, 170, 22, 12, new InternalTarget("end"), 2, "The end"),
        Run("A", 4, 180),
    ]);

    private static Page SecondPage(Picture picture) => new(612, 792,
    [
        Run("AAA", PageItem.Artifact, 50) with { ArtifactKind = ArtifactKind.Repetition },
        Run("AA", 2, 100), Run("A", 5, 120), Run("A", 6, 120), Run("A", 7, 140), Run("A", 8, 140), Run("A", 9, 200),
        new PlacedPicture(72, 300, 100, 50, picture) { ContentId = 10 },
    ]);

    private static StructureElement RichStructure() => Root(
        new StructureElement(StructureRole.H1, [new StructureContent(1)]) { Title = "AAA" },
        new StructureElement(StructureRole.P,
        [
            new StructureContent(2),
            new StructureElement(StructureRole.Link, [new StructureContent(3), new StructureAnnotation(1)]),
            new StructureElement(StructureRole.Link, [new StructureContent(4), new StructureAnnotation(2)]) { Language = "fr" },
        ]),
        new StructureElement(StructureRole.Table,
        [
            new StructureElement(StructureRole.TR,
            [
                new StructureElement(StructureRole.TH, [new StructureContent(5)]) { Scope = HeaderScope.Row },
                new StructureElement(StructureRole.TD, [new StructureContent(6)]) { ColumnSpan = 2, RowSpan = 2 },
            ]),
            new StructureElement(StructureRole.TR, [new StructureElement(StructureRole.TD, [])]),
        ]),
        new StructureElement(StructureRole.L,
        [
            new StructureElement(StructureRole.LI,
                [new StructureElement(StructureRole.Lbl, [new StructureContent(7)]), new StructureElement(StructureRole.LBody, [new StructureContent(8)])]),
        ])
        { ListNumbering = ListMarker.LowerLetter },
        new StructureElement(StructureRole.Note, [new StructureContent(9)]),
        new StructureElement(StructureRole.Note, []),
        new StructureElement(StructureRole.Figure, [new StructureContent(10)]) { AlternativeText = "Two dots", BoundingBox = new BoundingBox(1, 72, 300, 100, 50) });
}
