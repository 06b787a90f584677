using System.Text;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PlanDocs.Tests.Pdf;

/// <summary>The sample as other programs read it back, against APA 7 in points.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_same_pages_give_the_same_bytes() => Assert.Equal(SamplePdf.Bytes, PdfWriter.Write(SamplePdf.Pages).Value);

    /// <summary>APA 2.22 (margins of an inch) and 2.18 (the page number in the header, flush right).</summary>
    [Fact]
    public void Text_keeps_to_its_margins_and_page_numbers_to_theirs()
    {
        using var pdf = Open();
        foreach (var page in pdf.GetPages())
        {
            var (header, body) = (page.Letters.Where(IsHeader).ToList(), page.Letters.Where(letter => !IsHeader(letter) && letter.Value != " ").ToList());
            Assert.Equal((612, 792), (page.Width, page.Height));
            Assert.Equal($"{page.Number}", string.Concat(header.Select(letter => letter.Value)));
            Assert.Equal(540, header[^1].EndBaseLine.X, 0.1);
            Assert.True(body.Min(letter => letter.StartBaseLine.X) >= 72 - 0.1);
            Assert.True(body.Max(letter => letter.EndBaseLine.X) <= 540 + 0.1);
            Assert.True(body.Min(letter => letter.StartBaseLine.Y) >= 72);
        }
    }

    /// <summary>APA 2.21 and 2.24: double spacing, without more between paragraphs, and first lines indented by half an inch.</summary>
    [Fact]
    public void Lines_are_double_spaced_and_paragraphs_indented()
    {
        using var pdf = Open();
        var lines = Lines(pdf.GetPage(3));
        Assert.All(lines.Skip(1).Zip(lines), pair => Assert.Equal(27.598, pair.Second[0].StartBaseLine.Y - pair.First[0].StartBaseLine.Y, 0.02));
        Assert.All(lines, line => Assert.Contains(Math.Round(line[0].StartBaseLine.X), IsCentred(line) ? [Math.Round(line[0].StartBaseLine.X)] : new double[] { 72, 108 }));
        Assert.Contains(lines, line => Math.Abs(line[0].StartBaseLine.X - 108) < 0.1 && !IsCentred(line));
    }

    /// <summary>APA 2.27 and 2.3: the paper's title and level 1 are centred and bold; level 2 is flush left and bold.</summary>
    [Fact]
    public void Headings_look_as_their_level_demands()
    {
        using var pdf = Open();
        foreach (var element in ReadBack.Of(SamplePdf.Bytes).Elements.Where(element => element.Role is "H1" or "H2" or "H3"))
        {
            var line = FirstLineOf(pdf, element);
            Assert.True(element.Role != "H1" || IsCentred(line), $"{Shown(line)} is not centred.");
            Assert.True(element.Role == "H1" || Math.Abs(line[0].StartBaseLine.X - 72) < 0.1 || IsCentred(line), $"{Shown(line)} is not flush left.");
            Assert.All(line.Where(letter => letter.Value != " "), letter => Assert.Contains("Bold", letter.FontName, StringComparison.Ordinal));
        }
    }

    /// <summary>APA 2.12: the reference list hangs by half an inch.</summary>
    [Fact]
    public void References_hang_by_half_an_inch()
    {
        using var pdf = Open();
        var entries = ReadBack.Of(SamplePdf.Bytes).Elements.Where(element => element.Role == "BibEntry").ToList();
        Assert.True(entries.Count >= 10);
        Assert.All(entries, entry => Assert.Equal(72, FirstLineOf(pdf, entry)[0].StartBaseLine.X, 0.1));
        var page = pdf.GetPage(pdf.NumberOfPages - 1);
        Assert.Subset(new HashSet<double> { 72, 108 }, Lines(page).Where(line => !IsCentred(line)).Select(line => Math.Round(line[0].StartBaseLine.X)).Where(x => x is 72 or 108).ToHashSet());
    }

    [Fact]
    public void The_structure_read_in_its_order_is_the_papers_text()
    {
        var read = ReadBack.Of(SamplePdf.Bytes);
        Assert.Equal(WrittenText(SamplePdf.Pages.Structure), read.Text(read.Elements[0]));
    }

    [Fact]
    public void Other_readers_copy_the_same_text()
    {
        using var folder = new TemporaryFolder();
        // "-raw" keeps hyphens at line ends; otherwise Poppler takes them for soft ones.
        var copied = Letters(ExternalTool.Run("pdftotext", "poppler-utils", "-raw", Saved(folder), "-"));
        var read = ReadBack.Of(SamplePdf.Bytes);
        var blocks = read.Elements.Where(element => element.Role is "P" or "H1" or "H2" or "TD" or "TH" && PagesOf(element).Distinct().Count() == 1).ToList();
        Assert.True(blocks.Count > 50);
        // Cells side by side are copied line by line, so that only their words are whole.
        Assert.All(blocks, block => Assert.All(IsInTable(block) ? read.Text(block).Split(' ') : [read.Text(block)], text => Assert.Contains(Letters(text), copied, StringComparison.Ordinal)));
    }

    [Fact]
    public void Poppler_finds_metadata_tags_and_embedded_fonts()
    {
        using var folder = new TemporaryFolder();
        var information = ExternalTool.Run("pdfinfo", "poppler-utils", Saved(folder));
        Assert.Matches(@"Title: +Keeping What Communities Make", information);
        Assert.Matches(@"Tagged: +yes", information);
        var fonts = ExternalTool.Run("pdffonts", "poppler-utils", Saved(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        Assert.All(fonts, font => Assert.Matches(@"Identity-H +yes (yes|no ) yes", font));
    }

    [Fact]
    public void Qpdf_finds_nothing_wrong()
    {
        using var folder = new TemporaryFolder();
        ExternalTool.Run("qpdf", "qpdf", "--check", Saved(folder));
    }

    [Fact]
    public void The_sample_is_small() => Assert.InRange(SamplePdf.Bytes.Length, 1, 110 * 1024);

    private static PdfDocument Open()
    {
        SamplePdf.NeedsTimes();
        return PdfDocument.Open(SamplePdf.Bytes);
    }

    private static string Saved(TemporaryFolder folder)
    {
        var path = Path.Combine(folder.Path, "paper.pdf");
        File.WriteAllBytes(path, SamplePdf.Bytes);
        return path;
    }

    private static bool IsHeader(Letter letter) => letter.StartBaseLine.Y > 792 - 72;

    private static List<List<Letter>> Lines(UglyToad.PdfPig.Content.Page page) => [.. page.Letters.Where(letter => !IsHeader(letter)).GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
        .OrderByDescending(line => line.Key).Select(line => line.OrderBy(letter => letter.StartBaseLine.X).ToList())];

    private static bool IsCentred(List<Letter> line)
    {
        var shown = line.Where(letter => letter.Value != " ").ToList();
        return Math.Abs(shown[0].StartBaseLine.X + shown[^1].EndBaseLine.X - 612) < 1 && shown[0].StartBaseLine.X > 73;
    }

    private static string Shown(List<Letter> line) => string.Concat(line.Select(letter => letter.Value));

    /// <summary>The line that starts with the element's first words, on the page where it begins.</summary>
    private static List<Letter> FirstLineOf(PdfDocument pdf, TagElement element)
    {
        var read = ReadBack.Of(SamplePdf.Bytes);
        var page = read.Pages.ToList().IndexOf(PagesOf(element).First()) + 1;
        var text = Letters(read.Text(element));
        return Lines(pdf.GetPage(page)).First(line => text.StartsWith(Letters(Shown(line)), StringComparison.Ordinal) && Letters(Shown(line)).Length > 2);
    }

    private static bool IsInTable(TagElement? element) => element is not null && (element.Role == "Table" || IsInTable(element.Parent));

    private static IEnumerable<int> PagesOf(TagElement element) => element.Kids.SelectMany(kid =>
        kid.Mark is { } mark ? [mark.Page] : kid.Element is { } child ? PagesOf(child) : Enumerable.Empty<int>());

    /// <summary>Without white space, which line breaks change.</summary>
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));

    private static string WrittenText(StructureNode node)
    {
        var runs = SamplePdf.Pages.Pages.SelectMany(page => page.Items).OfType<TextRun>().Where(run => run.ContentId >= 0)
            .GroupBy(run => run.ContentId).ToDictionary(group => group.Key, group => string.Concat(group.Select(run => run.Text)));
        var text = new StringBuilder();
        Add(node);
        return text.ToString();

        void Add(StructureNode part)
        {
            if (part is StructureContent content)
                text.Append(runs.GetValueOrDefault(content.Id, ""));
            else if (part is StructureElement { ActualText: { } actual })
                text.Append(actual);
            else if (part is StructureElement element)
                element.Children.ToList().ForEach(Add);
        }
    }
}
