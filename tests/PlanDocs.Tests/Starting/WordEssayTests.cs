using PlanDocs.Starting;
using PlanDocs.Tests.Docx;

namespace PlanDocs.Tests.Starting;

/// <summary>What people put into Word beside plain paragraphs, as it comes out as Markdown.</summary>
public sealed class WordEssayTests
{
    [Theory]
    [InlineData("<m:f><m:num>{x}</m:num><m:den>{2}{a}</m:den></m:f>", "*x*/(2*a*)")]
    [InlineData("<m:sSup><m:e>{x}</m:e><m:sup>{2}</m:sup></m:sSup>", "*x*^2^")]
    [InlineData("<m:sSub><m:e>{x}</m:e><m:sub>{i}</m:sub></m:sSub>", "*x*~*i*~")]
    [InlineData("<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>{b}{-4}</m:e></m:rad>", "√(*b* − 4)")]
    [InlineData("<m:rad><m:deg>{3}</m:deg><m:e>{8}</m:e></m:rad>", "^3^√8")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>{i=1}</m:sub><m:sup>{n}</m:sup><m:e>{i}</m:e></m:nary>", "∑~*i*=1~^*n*^\u00a0*i*")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>{a+b}</m:e></m:d>", "\\[*a* + *b*\\]")]
    [InlineData("{y=-x+-1}", "*y* = −*x* + −1")]
    [InlineData("<m:r><m:rPr><m:nor/></m:rPr><m:t>if</m:t></m:r>", "if")]
    [InlineData("<m:m><m:mr><m:e>{1}</m:e><m:e>{2}</m:e></m:mr><m:mr><m:e>{3}</m:e><m:e>{4}</m:e></m:mr></m:m>", "1, 2; 3, 4")]
    public void A_formula_stands_on_one_line(string formula, string line)
    {
        var xml = System.Text.RegularExpressions.Regex.Replace(formula, "{([^}]*)}", "<m:r><m:t>$1</m:t></m:r>");
        Assert.Equal($"Here {line} ends.", Markdown($"<w:p><w:r><w:t xml:space=\"preserve\">Here </w:t></w:r><m:oMath>{xml}</m:oMath><w:r><w:t xml:space=\"preserve\"> ends.</w:t></w:r></w:p>"));
    }

    [Fact]
    public void A_formula_that_lost_its_height_is_marked_and_a_simple_one_is_not()
    {
        const string Formula = "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>";
        var essay = WordArchive.Read(Title + $"<w:p><m:oMath>{Formula}</m:oMath></w:p><w:p><m:oMath><m:r><m:t>p=1</m:t></m:r></m:oMath></w:p>").Value!;
        var doubt = Assert.Single(Imported(essay).Doubts, doubt => doubt.Code == "PD1413");
        Assert.Contains("‘a/b’", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_comes_along_with_its_words_and_its_width()
    {
        var started = Imported(WordArchive.Read(Title + Paragraph("Figure 1") + Paragraph("Hours by Area") + $"<w:p>{Picture}</w:p>" + Paragraph("See Figure 1."), picture: Png).Value!);
        Assert.Contains("![Two bars](image1.png \"Hours by Area\"){#fig-1 width=2in}", started.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("See @fig-1.", started.Files.Plan, StringComparison.Ordinal);
        Assert.Equal(Png, Assert.Single(started.Files.OtherFiles).Data);
        Assert.DoesNotContain(started.Built, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void A_chart_has_no_picture_and_that_is_said()
    {
        const string Chart = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"c\" descr=\"Hours\"/><a:graphic><a:graphicData uri=\"x\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId5\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        var started = Imported(WordArchive.Read(Title + $"<w:p>{Chart}</w:p>").Value!);
        Assert.Contains("# check: the picture ‘chart’ was left out", started.Files.Plan, StringComparison.Ordinal);
        Assert.Contains("Hours", started.PaperText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "In a box")]
    [InlineData("<w:p><w:smartTag w:uri=\"x\" w:element=\"place\"><w:r><w:t>Bonn</w:t></w:r></w:smartTag></w:p>", "Bonn")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r><w:r><w:t> = .05</w:t></w:r></w:p>", "α = .05")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>", "✓")]
    [InlineData("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:i/><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>i</w:t></w:r></w:p>", "*x*~*i*~")]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">bold </w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>both</w:t></w:r></w:p>", "**bold *both***")]
    public void No_text_is_lost(string xml, string markdown) => Assert.Equal(markdown, Markdown(xml));

    [Fact]
    public void A_table_keeps_its_joined_cells_its_alignment_and_rows_in_content_controls()
    {
        static string Cell(string text, string properties = "", string justification = "") =>
            $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:pPr>{(justification.Length > 0 ? $"<w:jc w:val=\"{justification}\"/>" : "")}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
        var table = $"<w:tbl><w:tr>{Cell("Area")}{Cell("Hours")}</w:tr><w:tr>{Cell("Storage", "<w:vMerge w:val=\"restart\"/>")}{Cell("12", "", "right")}</w:tr><w:sdt><w:sdtContent><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>{Cell("8", "", "right")}</w:tr></w:sdtContent></w:sdt><w:tr>{Cell("All of it", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>";
        Assert.Equal("| Area | Hours |\n|---|---:|\n| Storage | 12 |\n| ^ | 8 |\n| All of it | < |", Markdown(table));
    }

    [Fact]
    public void The_entries_of_a_table_of_contents_are_not_read()
    {
        var started = Imported(WordArchive.Read(Title + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Contents</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"toc 1\"/></w:pPr><w:r><w:t>Start 3</w:t></w:r></w:p>").Value!);
        Assert.Contains("\ncontents: true\n", started.Files.Plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Start 3", started.Files.Plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_without_a_number_is_a_title() =>
        Assert.Equal("Table: Hours\n\n| a | b |\n|---|---|", Markdown("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t>Hours</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    private static readonly byte[] Png = TestPictures.Png(40, 20).Data.ToArray();

    private const string Title = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>My Plan</w:t></w:r></w:p><w:p><w:r><w:t>Ann Lee</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Start</w:t></w:r></w:p>";

    /// <summary>Two inches wide: 914,400 units to the inch.</summary>
    private const string Picture = "<w:r><w:drawing><wp:inline><wp:extent cx=\"1828800\" cy=\"914400\"/><wp:docPr id=\"1\" name=\"p\" descr=\"Two bars\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Markdown(string body) => BlockMarkdown.Of(WordArchive.Read(body).Value!.Blocks).TrimEnd('\n');

    private static StartedEssay Imported(PlanDocs.Docx.DocxEssay essay) => StartedEssay.Of(PlanDocs.Cli.EssayFile.OfDocx("essay.docx", essay));
}
