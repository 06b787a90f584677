namespace PlanDocs.Tests.Docx;

/// <summary>Papers that no person would write: every kind of node in every other, with text that is meant to hurt. The same seed gives the same paper.</summary>
internal sealed class RandomPaper(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "plain text", "a\u0001b", "\uD800", "tab\there\r\nand a line", "soft\u00ADhyphen non\u2011breaking", "שלום (עולם) 12 and back", "مرحبا", "日本語 “引用”", "😀 👩‍👩‍👧", "<&>\"'",
        "  two  spaces  ", "\u200F\u202E", "\uFFFF\uFFFE", new('x', 300),
    ];

    private static readonly string[] Ids = ["", "a", "A", "b c", "ref-key", new('i', 80), "ü/ß", "a\u0001"];

    private static readonly string[] Addresses = ["https://example.org/", "mailto:a@example.org", "", "::", "http://exa mple.org/ü?<>", "file:///etc", "#top", "javascript:1", "http://\uD800"];

    private readonly Random _random = new(seed);

    public static Paper Of(int seed)
    {
        var random = new RandomPaper(seed);
        return SamplePaper.Of([.. random.Blocks(4)]);
    }

    private List<Block> Blocks(int depth) => Many(5, () => Block(depth));

    private Block Block(int depth) => _random.Next(depth > 0 ? 16 : 8) switch
    {
        0 => new Paragraph(Inlines(3)) { Kind = (ParagraphKind)_random.Next(4) },
        1 => new Heading(_random.Next(7), Inlines(2), Pick(Ids)),
        2 => new CodeBlock(Pick(Texts)),
        3 => new TitlePageLine(Inlines(2)),
        4 => new PaperTitle(Inlines(1)),
        5 => new BodyTitle(Inlines(1)) { Id = Pick(Ids) },
        6 => new SectionLabel(Inlines(2), Pick(Ids)) { StartsPage = _random.Next(2) == 0 },
        7 => new Paragraph([]),
        8 => new BlockQuotation(Blocks(depth - 1)),
        9 or 10 => new ListBlock((ListMarker)_random.Next(6), Many(3, () => new ListItem(Blocks(depth - 1)))) { Start = _random.Next(4) },
        11 => new PlanPart(Pick(Texts) + Pick(Ids), Blocks(depth - 1)),
        12 => new Contents(Inlines(1), _random.Next(7), Pick(Ids)),
        13 => new Figure(Pick(Ids), Pick(Texts), Inlines(1), TestPictures.Png(2, 2, Pick(Texts)) with { Orientation = _random.Next(10), Width = _random.Next(2) == 0 ? null : 9000 }) { AlternativeText = Pick(Texts) },
        14 => new ReferenceList(Inlines(1), Pick(Ids)) { Entries = Many(2, () => new ReferenceEntry(Pick(Ids), Inlines(2)) { Label = Inlines(1) }) },
        _ => Table(depth),
    };

    private Table Table(int depth) => new(Pick(Ids), Pick(Texts) + _random.Next(3), Inlines(1))
    {
        Columns = Many(4, () => new TableColumn((TextAlignment)_random.Next(3))),
        Head = Many(2, () => Row(depth)),
        Body = Many(3, () => Row(depth)),
        Notes = Many(1, () => (IReadOnlyList<Inline>)Inlines(2)),
    };

    private TableRow Row(int depth) => new(Many(4, () => new TableCell(Blocks(depth - 2)) { ColumnSpan = _random.Next(4), RowSpan = _random.Next(4), IsRowHeader = _random.Next(2) == 0 }));

    private List<Inline> Inlines(int depth) => Many(3, () => Inline(depth));

    private Inline Inline(int depth) => _random.Next(depth > 0 ? 18 : 6) switch
    {
        0 or 1 => new Text(Pick(Texts)),
        2 => new Code(Pick(Texts)),
        3 => new LineBreak(),
        4 => new PageNumber(),
        5 => new CrossReference(Pick(Ids), Pick(Texts)),
        6 => new Emphasis(Inlines(depth - 1)),
        7 => new Strong(Inlines(depth - 1)),
        8 => new Underline(Inlines(depth - 1)),
        9 => new SmallCaps(Inlines(depth - 1)),
        10 => new Superscript(Inlines(depth - 1)),
        11 => new Subscript(Inlines(depth - 1)),
        12 => new Upright(Inlines(depth - 1)),
        13 => new ForeignText(_random.Next(2) == 0 ? "fr" : Pick(["he", "ja", "", "x\u0001", "zh-Hant-TW"]), Inlines(depth - 1)),
        14 => new Link(new ExternalTarget(Pick(Addresses)), Inlines(depth - 1)),
        15 => new Link(new InternalTarget(Pick(Ids)), Inlines(depth - 1)),
        16 => new Citation(CitationForm.Narrative, [new Cite(Pick(["key", "other"]))]) { Rendered = Inlines(depth - 1) },
        _ => new Footnote(Blocks(depth - 2)),
    };

    private string Pick(string[] all) => all[_random.Next(all.Length)];

    private List<T> Many<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
