using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using PlanDocs.Layout;
using UglyToad.PdfPig;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlanDocs.Tests.Cases;

/// <summary>Plans that are longer, or emptier, than a person would write by hand.</summary>
public sealed class LargePlanTests : IDisposable
{
    private const string Head = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\n";
    private readonly TemporaryFolder _folder = new();

    public LargePlanTests()
    {
        if (FontSet.Load(Layout.LaidOut.Design, FontCatalog.OfSystem()).Value is null)
            Assert.Skip("No font is installed: apt-get install fonts-liberation");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Forty_goals_are_numbered_in_order()
    {
        var goals = string.Concat(Enumerable.Range(1, 40).Select(number => $"  - {{id: g{number}, title: Aim {number}, rationale: Because of {number}.}}\n"));
        var built = Build($"{Head}sections:\n  - goals: all\ngoals:\n{goals}");
        Assert.Empty(built.Diagnostics);
        var text = PdfText(built);
        var places = Enumerable.Range(1, 40).Select(number => text.IndexOf($"Goal {number}: Aim {number} ", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        using var docx = WordprocessingDocument.Open(new MemoryStream(built.Docx!), isEditable: false);
        Assert.Equal(40, docx.MainDocumentPart!.Document!.Body!.Descendants<W.Paragraph>().Count(paragraph => paragraph.InnerText.StartsWith("Goal ", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_goal_has_no_number() // A single item is not counted; APA 2.27 asks for no numbers on headings at all.
    {
        var built = Build($"{Head}sections:\n  - goals: all\ngoals:\n  - {{id: only, title: The Only Aim, rationale: Because.}}\n");
        Assert.Empty(built.Diagnostics);
        Assert.Contains("The Only Aim", PdfText(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_goals_and_without_references_has_neither_heading()
    {
        var built = Build($"{Head}sections:\n  - heading: Start\n    text: Words.\n");
        Assert.Empty(built.Diagnostics);
        var text = PdfText(built);
        Assert.DoesNotContain("References", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Goal", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_three_thousand_words_keeps_every_word()
    {
        var words = Enumerable.Range(1, 3000).Select(number => $"w{number}").ToList();
        var built = Build($"{Head}sections:\n  - heading: Start\n    text: {string.Join(' ', words)}\n");
        Assert.Empty(built.Diagnostics);
        Assert.Equal(words, PdfText(built).Split(' ').Where(word => word.Length > 1 && word[0] == 'w' && char.IsAsciiDigit(word[1])));
        using var docx = WordprocessingDocument.Open(new MemoryStream(built.Docx!), isEditable: false);
        Assert.Contains(docx.MainDocumentPart!.Document!.Body!.Descendants<W.Paragraph>(), paragraph => paragraph.InnerText == string.Join(' ', words));
    }

    [Fact]
    public void A_table_of_three_hundred_rows_repeats_its_header_on_each_page()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(number => $"      | r{number} | {number * 7} |\n"));
        var built = Build($"{Head}sections:\n  - heading: Start\n    text: |\n      See [@tbl:long].\n\n      | Rowname | Value |\n      |---|---|\n{rows}\n      : Long {{#tbl:long}}\n");
        Assert.Empty(built.Diagnostics);
        using var pdf = PdfDocument.Open(built.Pdf!);
        var pages = pdf.GetPages().Select(page => page.GetWords().Select(word => word.Text).ToList()).Where(page => page.Any(IsRow)).ToList();
        Assert.True(pages.Count > 3);
        Assert.All(pages, page => Assert.Single(page, "Rowname"));
        Assert.All(pages.Skip(1), page => Assert.Contains("(continued)", page));
        Assert.Equal(Enumerable.Range(1, 300).Select(number => $"r{number}"), pages.SelectMany(page => page.Where(IsRow)));
        using var docx = WordprocessingDocument.Open(new MemoryStream(built.Docx!), isEditable: false);
        var table = Assert.Single(docx.MainDocumentPart!.Document!.Body!.Descendants<W.Table>());
        Assert.Equal(301, table.Elements<W.TableRow>().Count());
        Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties?.GetFirstChild<W.TableHeader>());

        static bool IsRow(string word) => word.Length > 1 && word[0] == 'r' && word[1..].All(char.IsAsciiDigit);
    }

    [Theory]
    [InlineData("fr-FR", "« Un plan » : oui", "Références")]
    [InlineData("es-ES", "«Un plan»: sí", "Referencias")]
    public void Quotation_marks_and_headings_follow_the_language(string language, string quoted, string references)
    {
        var sentence = language == "fr-FR" ? "'\"Un plan\" : oui [@lee2011].'" : "'\"Un plan\": sí [@lee2011].'";
        var built = Build($"{Head}language: {language}\nreferences:\n  - {{id: lee2011, type: book, title: A Book, author: [{{family: Lee, given: C. A.}}], issued: 2011, publisher: Press}}\nsections:\n  - heading: Un\n    text: {sentence}\n");
        Assert.DoesNotContain(built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        var text = PdfText(built).Replace('\u00a0', ' ').Replace('\u202f', ' ');
        Assert.Contains(quoted, text, StringComparison.Ordinal);
        Assert.Contains(references, text, StringComparison.Ordinal);
    }

    private BuiltDocuments Build(string plan)
    {
        var path = _folder.Write("plan.yaml", plan);
        var options = new BuildOptions(path);
        var built = Pipeline.Run(options, new BuildResources());
        Assert.True(built.Pdf is not null && built.Docx is not null, string.Join("\n", built.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}")));
        return built;
    }

    private static string PdfText(BuiltDocuments built)
    {
        using var pdf = PdfDocument.Open(built.Pdf!);
        var text = new StringBuilder();
        foreach (var word in pdf.GetPages().SelectMany(page => page.GetWords()))
            text.Append(CultureInfo.InvariantCulture, $"{word.Text} ");
        return text.ToString();
    }
}
