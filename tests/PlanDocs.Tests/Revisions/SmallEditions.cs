namespace PlanDocs.Tests.Revisions;

/// <summary>Small pairs of editions, each with one thing changed that is more than words.</summary>
internal static class SmallEditions
{
    private static readonly Block[] Around = [new Paragraph([new Text("It starts here.")]), new Paragraph([new Text("It goes on here.")])];

    public static IReadOnlyList<EditionPair> All { get; } =
    [
        Pair("a picture that is new", [], [Picture(40)]),
        Pair("a picture that is gone", [Picture(40)], []),
        Pair("another picture", [Picture(40)], [Picture(60)]),
        Pair("a drawing that is new", [], [Drawing("first")]),
        Pair("a drawing that is gone", [Drawing("first")], []),
        Pair("another drawing", [Drawing("first")], [Drawing("second")]),
        Pair("a drawing in place of a picture", [Picture(40)], [Drawing("first")]),
        Pair("a picture in place of a drawing", [Drawing("first")], [Picture(40)]),
        Pair("a drawing with its words around", [Text("Old words before it."), Drawing("first"), Text("Old words after it.")], [Text("Quite other ones.")]),
        Pair("a table with a column more", [Table(2, "a", "b")], [Table(3, "a", "b")]),
        Pair("a table with a head row less", [Table(2, "a", "b")], [Table(2, "a", "b") with { Head = [] }]),
        Pair("a table that is new at the end", [], [Table(2, "a")], isEnd: true),
        Pair("a note that is new below the last table", [Table(2, "a")], [Table(2, "a") with { Notes = [[new Text("Note.")]] }], isEnd: true),
        Pair("a note that is gone below a table", [Table(2, "a") with { Notes = [[new Text("Note.")]] }], [Table(2, "a")]),
        Pair("paragraphs of a cell", [Table(2, "first", "second\nthird", "fourth")], [Table(2, "first\nand a half", "second, longer\nnew\nthird", "fourth")]),
        Pair("paragraphs of a note", [Noted("One.", "Two of them.")], [Noted("One.", "Between them.", "Two of them all.")]),
        Pair("a numbered list after another", [Numbered("one", "two"), Text("Between them."), Numbered("three", "four")], [Numbered("one", "two"), Text("Between them."), Numbered("four")]),
    ];

    private static EditionPair Pair(string name, Block[] before, Block[] after, bool isEnd = false) => new(name, Paper(before, isEnd), Paper(after, isEnd));

    private static Paper Paper(Block[] blocks, bool isEnd)
    {
        Block[] all = isEnd ? [.. Around, .. blocks] : [Around[0], .. blocks, Around[1]];
        var paper = Docx.SamplePaper.Of(all);
        return paper with { Metadata = paper.Metadata with { Date = new DateOnly(2027, 11, 15) } };
    }

    private static Paragraph Text(string text) => new([new Text(text)]);

    private static Paragraph Noted(params string[] notes) => new([new Text("A note is called here."), new Footnote([.. notes.Select(Text)])]);

    private static ListBlock Numbered(params string[] items) => new(ListMarker.Decimal, [.. items.Select(item => new ListItem([Text(item)]))]);

    private static Figure Picture(int width) => Figure(Docx.TestPictures.Png(width, 30), $"{width} wide");

    private static Figure Drawing(string word) => Figure(new Drawing(200, 50 + word.Length, [new RectangleShape(0, 0, 100, 20) { Fill = new Fill(0x336699) }, new TextShape(0, 30, 200, [word])]), word);

    private static Figure Figure(Artwork artwork, string description) => new("fig", "Figure 1", [new Text("A Title")], artwork) { AlternativeText = description };

    /// <param name="rows">Of each row the second cell; a line of it is a paragraph.</param>
    private static Table Table(int columns, params string[] rows) => new("tbl", "Table 1", [new Text("A Title")])
    {
        Columns = [.. Enumerable.Repeat(new TableColumn(TextAlignment.Start), columns)],
        Head = [new TableRow([.. Enumerable.Range(1, columns).Select(number => RandomEditions.Cell($"Column {number}"))])],
        Body = [.. rows.Select((row, index) => new TableRow([RandomEditions.Cell($"Row {index}"), RandomEditions.Cell(row.Split('\n')), .. Enumerable.Repeat(RandomEditions.Cell("more"), columns - 2)]))],
    };
}
