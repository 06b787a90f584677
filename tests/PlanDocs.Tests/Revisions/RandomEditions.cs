using System.Globalization;
using CsCheck;

namespace PlanDocs.Tests.Revisions;

/// <summary>Papers as plans give them, and what a year may do to one: goals added, removed, moved, renamed; paragraphs split, joined, edited; tables, notes, and references changed.</summary>
internal static class RandomEditions
{
    private static readonly string[] Words =
        ["archive", "the", "library", "of", "preservation", "and", "a", "community", "will", "program", "measure", "copies", "staff", "teach", "year", "2027", "3.5", "don’t", "well-known", "日本", "“quoted”"];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);

    private static readonly Gen<string> Sentence = Word.Array[1, 9].Select(words => string.Join(' ', words) + ".");

    private static readonly Gen<Inline> Piece = Gen.Frequency(
        (8, Sentence.Select(Inline (text) => new Text(text + " "))),
        (2, Sentence.Select(Inline (text) => new Emphasis([new Text(text)]))),
        (1, Sentence.Select(Inline (text) => new Strong([new Emphasis([new Text(text)]), new Text(" end ")]))),
        (1, Gen.Select(Gen.Int[1, 2], Word, Inline (number, text) => new Link(new ExternalTarget($"https://example.org/{number}"), [new Text(text + " link")]))),
        (1, Gen.Int[1, 4].Select(Inline (number) => Cited(number))),
        (1, Sentence.Select(Inline (text) => new Footnote([new Paragraph([new Text(text)])]))),
        (1, Gen.Select(Sentence, Sentence, Inline (one, two) => new Footnote([new Paragraph([new Text(one)]), new Paragraph([new Text(two)])]))),
        (1, Word.Select(Inline (text) => new Code(text))),
        (1, Gen.Const<Inline>(new LineBreak())));

    private static readonly Gen<Paragraph> AnyParagraph = Gen.Select(
        Piece.Array[1, 5], Gen.Int[0, 4].Select(number => number == 0 ? ParagraphKind.Continued : ParagraphKind.Body), (pieces, kind) => new Paragraph(pieces) { Kind = kind });

    private static readonly Gen<ListBlock> AnyList = Gen.Select(
        Gen.Select(AnyParagraph, AnyParagraph.Array[0, 1], (first, rest) => new ListItem([first, .. rest])).Array[1, 4],
        Gen.Bool.Select(isNumbered => isNumbered ? ListMarker.Decimal : ListMarker.Bullet), (items, marker) => new ListBlock(marker, items));

    private static readonly Gen<TableRow> AnyRow = Gen.Select(Sentence, Sentence.Array[1, 3], Gen.Bool, (one, others, isWide) => isWide && one.Length % 5 == 0
        ? new TableRow([Cell(one) with { ColumnSpan = 2 }])
        : new TableRow([Cell(one), Cell(others)]));

    private static readonly Gen<Artwork?> AnyArtwork = Gen.Int[0, 5].Select(Artwork? (number) => number switch
    {
        2 or 3 => Docx.TestPictures.Png(number * 20, 30),
        4 or 5 => new Drawing(200, 50 + number, [new RectangleShape(0, 0, 100, 20) { Fill = new Fill(0x336699) }, new TextShape(0, 30, 200, ["drawing " + Number(number)])]),
        _ => null,
    });

    private static readonly Gen<Block> AnyBlock = Gen.Frequency(
        (8, AnyParagraph.Select(Block (paragraph) => paragraph)),
        (2, AnyList.Select(Block (list) => list)),
        (1, AnyParagraph.Array[1, 2].Select(Block (paragraphs) => new BlockQuotation(paragraphs))),
        (1, Sentence.Select(Block (text) => new CodeBlock(text))));

    private static readonly Gen<RandomGoal> AnyGoal = Gen.Select(
        Word.Array[1, 4], AnyBlock.Array[1, 4], AnyRow.Array[0, 4], Gen.Select(Gen.Int[1, 5], Sentence.Array[0, 2]), AnyArtwork,
        (title, blocks, rows, others, artwork) => new RandomGoal(string.Join(' ', title), blocks, rows, others.Item1, others.Item2) { Artwork = artwork });

    /// <summary>An edition and the one after it.</summary>
    public static Gen<(Paper Before, Paper After)> Pair => Gen.Select(
        Gen.Select(AnyGoal.Array[1, 4], AnyGoal.Array[0, 2], Gen.Shuffle(new[] { 1, 2, 3, 4 }), Gen.Shuffle(new[] { 2, 3, 4, 5 })),
        Gen.Select(Gen.Int[0, 11].Array[12], AnyBlock.Array[6], Sentence.Array[12], Gen.Select(Gen.Bool, AnyArtwork)),
        (papers, edits) => Make(papers, edits));

    private static (Paper Before, Paper After) Make(
        (RandomGoal[] Goals, RandomGoal[] More, int[] Works, int[] NewWorks) papers, (int[] Kinds, Block[] Blocks, string[] Sentences, (bool Appendix, Artwork? Artwork) Others) edits)
    {
        var before = papers.Goals.Select((goal, index) => goal with { Id = "g" + Number(index), IsNamed = true }).ToList();
        var random = new Edits(edits.Kinds, edits.Blocks, edits.Sentences, edits.Others.Artwork);
        var after = before.Select(random.Goal).ToList();
        random.Order(after, [.. papers.More.Select((goal, index) => goal with { Id = "n" + Number(index) })]);
        return (Paper(before, papers.Works, "A Plan", !edits.Others.Appendix), Paper(after, papers.NewWorks, edits.Others.Appendix ? "A Plan Revised" : "A Plan", true));
    }

    private static Paper Paper(List<RandomGoal> goals, int[] works, string title, bool hasAppendix)
    {
        var entries = works.Take(2).Select(number => number + 4).Concat([1, 2, 3, 4]).Order().Select(number => Entry(number, title)).ToList();
        List<Block> blocks =
        [
            new PaperTitle([new Text(title)]),
            new TitlePageLine([new Text("Maya Ortiz")]),
            new BodyTitle([new Text(title)]),
            .. goals.Where(goal => goal.IsNamed).Select(goal => goal.Mention(goals.IndexOf(goal) + 1)),
            .. goals.SelectMany((goal, index) => goal.Blocks(index + 1)),
            new ReferenceList([new Text("References")], "references") { Entries = entries },
            .. hasAppendix ? new Block[] { new SectionLabel([new Text("Appendix")], "appendix"), new Paragraph([new Text("It ends here.")]) } : [],
        ];
        var paper = Docx.SamplePaper.Of([.. blocks]);
        return paper with { Metadata = paper.Metadata with { Date = new DateOnly(2027, 11, 15) } };
    }

    /// <summary>Works 1 to 4 may be cited and are always listed; the second one is described otherwise in a revised plan.</summary>
    private static ReferenceEntry Entry(int number, string title) =>
        new("w" + Number(number), [new Text($"Author {Number(number)}. "), new Emphasis([new Text($"A work about {Words[number]}{(number == 2 ? title : "")}")]), new Text(".")]);

    private static Citation Cited(int number) => new(CitationForm.Parenthetical, [new Cite("w" + Number(number))]) { Rendered = [new Text($"(Author {Number(number)}, 2020)")] };

    public static TableCell Cell(params string[] texts) => new([.. texts.Select(text => new Paragraph([new Text(text)]) { Kind = ParagraphKind.Continued })]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
