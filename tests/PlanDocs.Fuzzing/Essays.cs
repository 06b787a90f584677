using System.IO.Compression;
using System.Text;
using PlanDocs.Cli;
using PlanDocs.Docx;
using PlanDocs.Plans;

namespace PlanDocs.Fuzzing;

/// <summary>Essays from which a plan starts. Whatever the essay holds, the plan that comes out must be one that PlanDocs reads.</summary>
internal static class Essays
{
    public static IReadOnlyList<byte[]> PlainTexts { get; } = [.. Pieces("essay.txt"), Encoding.UTF8.GetBytes(SmallText)];

    public static IReadOnlyList<byte[]> Markdown { get; } = [.. Pieces("essay.md"), Encoding.UTF8.GetBytes(SmallMarkdown)];

    /// <summary>Archives as they are, of which one is small enough that a changed byte is likely to mean something.</summary>
    public static IReadOnlyList<byte[]> Archives { get; } = [Archive(Parts), .. Seeds.Files("tests/essays", "essay.docx")];

    /// <summary>The parts of an archive, to be put together after they were broken.</summary>
    public static IReadOnlyList<byte[]> ArchiveParts { get; } = [Parts];

    public static string[] ShapesOfText { get; } =
    [
        "\n\n", "\nGoal 1: ", "\nGoal Two\n", "\nReferences\n\n", "Rationale. ", "\nAbstract\n", "Keywords: ", "(Lee, 2011, p. 9)", "Lee (2011)", "(see Lee, 2011; Denda & Hunter, 2016)", "(ALA, 2023)", "et al.", "Lee, C. A. (2011). ", "https://doi.org/10.1/a",
        "# ", "## ", "**", "*", "`", "[^1]", "[^1]: ", "> ", "- ", "1. ", "| a | b |\n|---|---|\n", "---\n", "title: ", "====\n", "\t", "\r", "\f", "\0", "\u0085", "\u2028", "\u202E", "“", "”", ": ", "#", "'", "\"", "{", "@", "\\", "\uFEFF", "[@lee2011]",
        "![a](b.png \"c\")", "\n\n![][i]\n\n[i]: <data:image/png;base64,iVBORw0KGgo=>\n", "\n[i]: https://a.b \"c\"\n", "\n\nTable 1\n\n", "\n\nFigure 1. Hours\n\n", "Task    Hours\nReading    4\n", "a\tb\nc\td\n", " | ", "   ",
    ];

    public static string[] WordsOfXml { get; } =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:sdt><w:sdtContent>", "<w:pStyle w:val=\"Heading1\"/>", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"-7\"/>",
        "<w:ins>", "<w:del>", "<w:br/>", "<w:tab/>", "<w:gridSpan w:val=\"2147483647\"/>", "<w:vMerge/>", "<w:b/>", "<w:i w:val=\"maybe\"/>", "<w:basedOn w:val=\"Normal\"/>", "<w:hyperlink r:id=\"rId1\">", "<m:oMath>", "</m:oMath>", "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num></m:f>", "<m:nary>", "<m:sSup><m:e>", "<w:drawing>", "</w:drawing>", "<a:blip r:embed=\"rId1\"/>", "<w:txbxContent>", "<w:sym w:font=\"Symbol\" w:char=\"F061\"/>", "<w:smartTag>", "<w:vMerge w:val=\"restart\"/>", "<w:sdt><w:sdtContent><w:tr>",
        "<mc:AlternateContent>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "<!--", "<![CDATA[", "&#0;", "w:val=\"", "\"", "<", ">", "/>", Bundle.Separator, "\n",
    ];

    public static void Import(string path, byte[] essay)
    {
        var options = new NewOptions("Maya Ortiz", null, IsProfessional: false, "en-US", path, IsQuiet: true);
        if (EssayFile.Start(options, essay).Value is not { } started)
            return;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["career-plan.yaml"] = Encoding.UTF8.GetBytes(started.Plan) };
        if (started.References is { } references)
            files["references.yaml"] = Encoding.UTF8.GetBytes(references);
        foreach (var picture in started.OtherFiles)
            files[picture.Name] = picture.Data;
        var read = PlanReader.Read("career-plan.yaml", new MemoryFiles(files), new ContentReader());
        if (read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error && !IsOfTheText(diagnostic.Code)) is { } error)
            throw new BrokenPromiseException($"the plan of an essay can be read, {error.Code}", $"{error.Message} in\n{error.Span.File?.Path}:{error.Span.Position.Line}");
    }

    public static void ImportParts(byte[] input) => Import("essay.docx", Archive(input));

    /// <summary>Markdown that is broken or too large in the essay is that in the plan, too, and so is a picture that does not lie there.</summary>
    private static bool IsOfTheText(string code) => code.StartsWith("PD11", StringComparison.Ordinal) || code == MemoryFiles.NoSuchFile;

    private static byte[] Archive(byte[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Bundle.Read(parts).Where(part => part.Key.Length is > 0 and < 1000))
            {
                using var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<byte[]> Pieces(string name)
    {
        var text = Encoding.UTF8.GetString(Seeds.Files("tests/essays", name)[0]);
        // From the title page, from the middle, and with the list of references.
        return new[] { text[..4000], text[7000..10_000], text[^4000..] }.Select(Encoding.UTF8.GetBytes);
    }

    /// <summary>A document of PlanDocs' own, with lists, a table, a quotation, and a note.</summary>
    private static byte[] Parts
    {
        get
        {
            const string Plan = "plandocs: 1\ntitle: A Plan\nauthor: Maya Ortiz\nsections:\n  - heading: Start\n    text: |\n      See *this*.[^1] (Lee, 2011)\n\n      - one\n      - two\n\n      > A quotation (Lee, 2011).\n\n      | A | B |\n      |---|---|\n      | 1 | 2 |\n\n      Table: T {#tbl-a}\n\n      [^1]: A note.\n  - heading: 'Goal 1: Learn to Sail'\n    text: I will.\n  - heading: References\n    text: Lee, C. A. (2011). A framework. Press.\n";
            var docx = DocxWriter.Write(Targets.Compose(Encoding.UTF8.GetBytes(Plan))!).Value!;
            using var archive = new ZipArchive(new MemoryStream(docx));
            return Bundle.Of([.. archive.Entries.OrderBy(entry => entry.Name == "document.xml" ? 0 : 1).Select(entry => (entry.FullName, Content(entry)))]);
        }
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private const string SmallText = """
        My Plan
        Ann P. Lee
        University of Somewhere
        LIS 5900: Capstone
        Professor Amanda Jones
        April 12, 2025

        Abstract
        A plan in few words.
        Keywords: plans, words

        Lessons Learned

        I learned that advice fits its institution (Rinehart et al., 2014; see also Owens, 2018, p. 9). Lee's (2011) framework, and that of the American Library Association (ALA, 2023), helped.

        Goal 1: Learn to Sail
        Rationale. The sea is wide, as “nobody denies” (Lee, 2011).
        Timeline
        1. Wind
        2. Water

        References
        Lee, C. A. (2011). A framework for contextual information. Journal of Documentation, 67(1), 95–143. https://doi.org/10.1108/00220411111105470
        Owens, T. (2018). The theory and craft of digital preservation. Johns Hopkins University Press.
        American Library Association. (2023). Core values. https://example.org/ala
        Rinehart, A. K., Prud'homme, P.-A., & Huot, A. R. (Eds.). (2014, May). In F. Smith (Ed.), Overwhelmed (2nd ed., Vol. 3, pp. 28–43).

        Appendix A
        Questions
        Who?
        """;

    private const string SmallMarkdown = """
        ---
        title: My Plan
        author:
          - name: Ann P. Lee
        date: 2026-05-04
        keywords: [a, b]
        ---

        # Start {#start}

        Text *with* **marks** (Lee, 2011, p. 9).[^1]

        ## Goal One: Sail

        **Rationale.** The sea.

        > A quotation (Lee, 2011).

        | a | b |
        |---|---|
        | c | d |

        - one
            1. two

        ![Figure](a.png)

        # References

        Lee, C. A. (2011). *A framework*. Press.

        [^1]: The note.
        """;
}
