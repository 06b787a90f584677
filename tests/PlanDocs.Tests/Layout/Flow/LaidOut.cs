using PlanDocs.Layout;

namespace PlanDocs.Tests.Layout;

/// <summary>Papers of a few blocks, laid out with the fonts of the machine.</summary>
internal static class LaidOut
{
    private static readonly FontCatalog Fonts = FontCatalog.OfSystem();

    public static PageDesign Design { get; } = ApaPageDesign.Create(
        PageSize.Letter, new FontChoice("Times New Roman", 12), new PageHeader([], [new PageNumber()], 36));

    /// <summary>A page with room for some lines of the body.</summary>
    public static PageDesign WithLines(int lines) => Design with { Size = new PageSize(612, 144 + (lines * Pitch) + 1) };

    /// <summary>Times New Roman and its stand-ins: 2 × (1825 + 443 + 87) / 2048 × 12 points.</summary>
    public const double Pitch = 2 * 2355.0 / 2048 * 12;

    public static PagedDocument Of(params Block[] blocks) => Of(Design, blocks);

    public static PagedDocument Of(PageDesign design, params Block[] blocks) => Result(design, blocks).Value!;

    public static Result<PagedDocument> Result(PageDesign design, params Block[] blocks)
    {
        var result = PaperLayout.LayOut(new PlanDocs.Paper(new PaperMetadata("A Paper", "en-US"), design, blocks), Fonts);
        if (result.Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
        return result;
    }

    /// <summary>The layout in the metrics of Times New Roman, in which positions can be worked out by hand.</summary>
    public static PagedDocument InTimes(params Block[] blocks) => InTimes(Design, blocks);

    public static PagedDocument InTimes(PageDesign design, params Block[] blocks)
    {
        if (FontSet.Load(Design, Fonts).Value is not { } set || Math.Abs((set.Metrics(12).LineHeight * 2) - Pitch) > 0.01)
            Assert.Skip("No font with the metrics of Times New Roman is installed: apt-get install fonts-liberation");
        return Of(design, blocks);
    }

    public static Paragraph P(string text, params Inline[] more) => new([new Text(text), .. more]);

    /// <summary>A paragraph of as many lines, each forced.</summary>
    public static Paragraph LinesOf(int count, string word = "line") =>
        new([.. Enumerable.Range(1, count).SelectMany(i => new Inline[] { new Text($"{word}{i}"), new LineBreak() }).SkipLast(1)]);

    /// <summary>The body's runs of a page, without its header.</summary>
    public static List<TextRun> Runs(this Page page) =>
        [.. page.Items.OfType<TextRun>().Where(run => run.ArtifactKind != ArtifactKind.PageHeader || run.ContentId != PageItem.Artifact)];

    /// <summary>The tagged lines of a page: the runs of one baseline put together.</summary>
    public static List<string> Lines(this Page page) =>
        [.. page.Runs().Where(run => run.ContentId != PageItem.Artifact).GroupBy(run => Math.Round(run.Y, 1)).Select(line => string.Concat(line.OrderBy(run => run.X).Select(run => run.Text)).Trim())];

    public static TextRun Run(this PagedDocument document, string start) =>
        document.Pages.SelectMany(page => page.Runs()).First(run => run.Text.StartsWith(start, StringComparison.Ordinal));

    public static IEnumerable<StructureElement> Elements(this StructureElement element) =>
        element.Children.OfType<StructureElement>().SelectMany(child => child.Elements()).Prepend(element);
}
