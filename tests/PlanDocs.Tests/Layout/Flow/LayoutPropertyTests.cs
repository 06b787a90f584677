using CsCheck;
using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

public class LayoutPropertyTests
{
    private static readonly Gen<string> Words = Gen.Select(Gen.Int[1, 60], Gen.Int[1, 9], (count, length) => string.Join(' ', Enumerable.Repeat(new string('w', length), count)));

    private static readonly Gen<Block> Blocks = Gen.Recursive<Block>((depth, inner) => depth > 2
        ? Words.Select(words => (Block)LaidOut.P(words))
        : Gen.OneOf(
            Words.Select(words => (Block)LaidOut.P(words)),
            Words.Select(words => (Block)LaidOut.P("text", new Footnote([LaidOut.P(words)]))),
            Gen.Int[1, 5].Select(level => (Block)new Heading(level, [new Text("Heading")], "h")),
            inner.Array[0, 3].Select(blocks => (Block)new BlockQuotation(blocks)),
            inner.Array[0, 3].Select(blocks => (Block)new ListBlock(ListMarker.Decimal, [.. blocks.Select(block => new ListItem([block]))])),
            inner.Array[0, 6].Select(blocks => (Block)TableOf(blocks)),
            Gen.Const((Block)new CodeBlock("a\n  b"))));

    [Fact]
    public void All_content_is_placed_inside_the_margins()
    {
        Gen.Select(Blocks.Array[0, 8], Gen.Int[3, 20]).Sample(
            (blocks, lines) =>
            {
                var document = LaidOut.Of(LaidOut.WithLines(lines), blocks);
                Assert.Equal(ContentIds(document.Structure).Order(), Placed(document).Distinct().Order());
                Assert.All(document.Pages, InsideTheMargins);
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void All_text_is_placed_exactly_once()
    {
        Words.Array[1, 30].Sample(
            texts =>
            {
                var document = LaidOut.Of(LaidOut.WithLines(5), [.. texts.Select(text => LaidOut.P(text))]);
                var shown = string.Concat(document.Pages.SelectMany(page => page.Runs()).Select(run => run.Text)).Replace(" ", "", StringComparison.Ordinal);
                Assert.Equal(string.Concat(texts).Replace(" ", "", StringComparison.Ordinal), shown);
            },
            iter: 30,
            threads: 1);
    }

    private static Table TableOf(Block[] blocks) => new("t", "Table 1", [new Text("Title")])
    {
        Columns = [new TableColumn(TextAlignment.Start), new TableColumn(TextAlignment.End)],
        Head = [new TableRow([new TableCell([LaidOut.P("a")]), new TableCell([LaidOut.P("b")])])],
        Body = [.. blocks.Chunk(2).Select((cells, i) => new TableRow([.. cells.Select(cell => new TableCell([cell]) { RowSpan = 1 + (i % 2) })]))],
        Notes = [[new Text("A note.")]],
    };

    private static IEnumerable<int> ContentIds(StructureElement element) =>
        element.Elements().SelectMany(inner => inner.Children).OfType<StructureContent>().Select(content => content.Id);

    private static IEnumerable<int> Placed(PagedDocument document) =>
        document.Pages.SelectMany(page => page.Items).Where(item => item.ContentId != PageItem.Artifact).Select(item => item.ContentId);

    private static void InsideTheMargins(Page page) => Assert.All(page.Runs(), run => Assert.InRange(run.Y, 72, page.Height - 72));
}
