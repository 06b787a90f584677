using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanDocs.Tests.Docx;

/// <summary>What LibreOffice makes of each document, held against the PDF and the paper. It reads run-in headings as paragraphs of their own; all else is the same.</summary>
public partial class LibreOfficeTests(LibreOfficeFiles files) : IClassFixture<LibreOfficeFiles>
{
    public static TheoryData<string> Plans => [.. BuiltPlans.Names];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_text_is_that_of_the_pdf(string name)
    {
        var plan = BuiltPlans.Get(name);
        var heads = Tables(plan.Paper.Blocks).SelectMany(table => table.Head).Select(HeadOf).ToList();
        var ours = Without(heads, Letters(TextBelowHeader(files.Save(name + "-ours.pdf", plan.Pdf))));
        var theirs = Without(heads, Letters(TextBelowHeader(files.Pdf(name))));

        Assert.Equal("", Differences(ours, theirs));
        Assert.DoesNotContain(Sentences(plan.Paper).Except(heads), sentence => StandsIn(ours, sentence) && !StandsIn(theirs, sentence));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_pages_are_as_many_within_one_in_fifteen(string name)
    {
        var plan = BuiltPlans.Get(name);
        var theirs = files.Pdf(name);
        if (!Fonts(theirs).Contains(Fonts(files.Save(name + "-ours.pdf", plan.Pdf))[0]))
            Assert.Skip("LibreOffice chose another font: apt-get install fonts-liberation");
        var pages = ExternalTool.Run("pdfinfo", "poppler-utils", theirs).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..];

        Assert.InRange(int.Parse(pages, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) - plan.PageCount, -(plan.PageCount + 14) / 15, (plan.PageCount + 14) / 15);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Content_controls_survive_a_round_trip(string name)
    {
        var before = ControlsOf(new OpenedDocx(BuiltPlans.Get(name).Docx));

        Assert.NotEmpty(before);
        Assert.Equal(before, ControlsOf(files.Docx(name)));
    }

    /// <summary>The title of each control, which is its path in the plan, and the text inside up to a table, where LibreOffice ends it.</summary>
    private static List<(string Path, string Text)> ControlsOf(OpenedDocx docx) =>
    [
        .. from control in docx.Body.Descendants(OpenedDocx.W + "sdt")
           let path = control.Element(OpenedDocx.W + "sdtPr")!.Element(OpenedDocx.W + "alias")
           where path is not null
           let blocks = control.Element(OpenedDocx.W + "sdtContent")!.Elements().TakeWhile(block => block.Name != OpenedDocx.W + "tbl")
           select ((string)path.Attribute(OpenedDocx.W + "val")!, string.Concat(blocks.Select(OpenedDocx.TextOf))),
    ];

    /// <summary>In the order of drawing, without what stands in the uppermost 60 points.</summary>
    private static string TextBelowHeader(string pdf) =>
        ExternalTool.Run("pdftotext", "poppler-utils", "-raw", "-nopgbrk", "-x", "0", "-y", "60", "-W", "2000", "-H", "2000", pdf, "-");

    /// <summary>Without spaces, without the leaders of the contents, whose dots each program spaces in its own way, and without what only a PDF says of a table that goes on.</summary>
    private static string Letters(string text) =>
        Ignored().Replace(string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD')).Replace('\u2011', '-'), "");

    /// <summary>The head of a table that goes on is repeated, and each program may find another place where it does.</summary>
    private static string Without(List<string> heads, string text) => heads.Aggregate(text, (rest, head) => rest.Replace(head, "", StringComparison.Ordinal));

    private static string HeadOf(TableRow row) => Letters(string.Concat(row.Cells.SelectMany(cell => cell.Content).SelectMany(BlockText.Paragraphs)));

    private static IEnumerable<Table> Tables(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => [table],
        PlanPart part => Tables(part.Content),
        _ => [],
    });

    /// <summary>Characters that do not stand in both texts equally often. Their order may differ: lines of the cells of a row are drawn in either order.</summary>
    private static string Differences(string ours, string theirs)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var character in ours)
            counts[character] = counts.GetValueOrDefault(character) + 1;
        foreach (var character in theirs)
            counts[character] = counts.GetValueOrDefault(character) - 1;
        return string.Join(' ', counts.Where(count => count.Value != 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}{count.Value:+0;-0}")));
    }

    private static IEnumerable<string> Sentences(Paper paper) =>
        PaperText.Paragraphs(paper.Blocks).SelectMany(text => text.Split(". ")).SelectMany(text => Unordered().Split(text)).Select(Letters).Where(sentence => sentence.Length > 0);

    /// <summary>Whole, or divided by the end of a page or the number of a note.</summary>
    private static bool StandsIn(string text, string sentence) =>
        Enumerable.Range(0, sentence.Length).Any(end =>
            text.Contains(sentence[..(sentence.Length - end)], StringComparison.Ordinal) && text.Contains(sentence[(sentence.Length - end)..], StringComparison.Ordinal));

    [GeneratedRegex(@"\.{4,}|Table[0-9]+\(continued\)")]
    private static partial Regex Ignored();

    /// <summary>Right-to-left words, which stand in a PDF in the order of drawing, and emoji, which LibreOffice draws when the line is done.</summary>
    [GeneratedRegex("[\u0590-\u08FF\uD800-\uDFFF]+")]
    private static partial Regex Unordered();

    /// <summary>That of the text comes first; the others serve characters that it lacks, for which each program has a choice of its own.</summary>
    private static List<string> Fonts(string pdf) =>
        [.. ExternalTool.Run("pdffonts", "poppler-utils", pdf).Split('\n').Skip(2).Where(line => line.Length > 0).Select(line => line.Split(' ')[0].Split('+')[^1])];
}
