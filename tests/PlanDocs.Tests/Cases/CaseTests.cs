using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PlanDocs.Tests.Cases;

/// <summary>
/// Each folder of tests/cases is a plan with what it must come to: <c>text.txt</c>, the paragraphs of the DOCX with their styles, and
/// <c>diagnostics.txt</c>, what the user is told. A plan with errors has no text.
/// </summary>
public class CaseTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<TheoryDataRow<string>> Names =>
        Directory.EnumerateDirectories(Folders.Cases).Select(folder => new TheoryDataRow<string>(Path.GetFileName(folder)));

    /// <summary>Plans in folders named <c>broken-…</c> come to diagnostics alone.</summary>
    public static IEnumerable<TheoryDataRow<string>> SoundNames => Names.Where(row => !row.Data.StartsWith("broken-", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_comes_to_its_text_and_its_diagnostics(string name)
    {
        var built = Build(name, docxOnly: true);
        Golden.Verify(Path.Combine(Folders.Cases, name, "diagnostics.txt"), string.Concat(built.Diagnostics.Select(Line)).Replace(Folders.Cases + "/", "", StringComparison.Ordinal));
        if (built.Docx is { } docx)
            Golden.Verify(Path.Combine(Folders.Cases, name, "text.txt"), Text(docx));
        else
            Assert.Contains(built.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public void A_case_makes_the_same_bytes_twice(string name)
    {
        var (first, second) = (Build(name, docxOnly: false), Build(name, docxOnly: false));
        Assert.NotNull(first.Pdf);
        Assert.Equal(first.Pdf, second.Pdf);
        Assert.Equal(first.Docx, second.Docx);
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public void A_case_makes_a_sound_pdf(string name)
    {
        var built = Build(name, docxOnly: false);
        Assert.NotNull(built.Pdf);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "paper.pdf");
        File.WriteAllBytes(path, built.Pdf);
        Assert.Contains("No syntax or stream encoding errors found", ExternalTool.Run("qpdf", "qpdf", "--check", path), StringComparison.Ordinal);
    }

    private static BuiltDocuments Build(string name, bool docxOnly) =>
        Pipeline.Run(new BuildOptions(Path.Combine(Folders.Cases, name, "plan.yaml")) { Formats = new(!docxOnly, true) }, new BuildResources());

    private static string Line(Diagnostic diagnostic) => string.Create(CultureInfo.InvariantCulture,
        $"{diagnostic.Span.Position.Line}:{diagnostic.Span.Position.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}{(diagnostic.Help is { } help ? $" ({help})" : "")}\n");

    private static string Text(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var text = new StringBuilder();
        foreach (var part in new[] { "word/document.xml", "word/footnotes.xml" })
        {
            if (archive.GetEntry(part) is { } entry)
                AddParagraphs(text, XDocument.Load(entry.Open()));
        }

        return text.ToString();
    }

    private static void AddParagraphs(StringBuilder text, XDocument document)
    {
        foreach (var paragraph in document.Descendants(Word + "p"))
        {
            var style = paragraph.Element(Word + "pPr")?.Element(Word + "pStyle")?.Attribute(Word + "val")?.Value ?? "Normal";
            // A paragraph with a drawing holds those of its text boxes, which come by themselves.
            var content = string.Concat(paragraph.Descendants(Word + "t").Where(run => run.Ancestors(Word + "p").First() == paragraph).Select(run => run.Value));
            if (content.Length > 0)
                text.Append(style).Append(": ").Append(content).Append('\n');
        }
    }
}
