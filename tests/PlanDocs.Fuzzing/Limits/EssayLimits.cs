using System.IO.Compression;
using System.Text;
using static PlanDocs.Fuzzing.HostileText;

namespace PlanDocs.Fuzzing;

/// <summary>Essays of which a plan is made.</summary>
internal static class EssayLimits
{
    private const string Characters = "characters of an essay from which a plan starts";
    private const int Most = 995_000;
    private const string Front = "My Plan\n\nAnn Lee\n\nStart\n\n";
    private const string References = "\n\nReferences\n\n";

    /// <summary>A million characters of it.</summary>
    private static readonly (string Name, string Piece)[] Shapes =
    [
        ("words", "word "), ("one word", "a"), ("lines", "a\n"), ("paragraphs", "a\n\n"), ("goals", "Goal 1: A\n\n"), ("goals in a paragraph", "goal goal "), ("goals that sentences start", "My first goal is to go.\n\n"), ("headings", "A Heading\n\n"), ("headings in a row", "A Heading\n"),
        ("headings of Markdown", "# A\n\n"), ("levels", "# A\n\n## B\n\n### C\n\n"), ("items", "- a\n"), ("items in items", "- a\n  - b\n\n"), ("quotations", "> a\n\n"), ("labels", "Rationale. A\n\n"), ("indented lines", "a\n    b\n"), ("indented blocks", "- a\n\n    b\n\n"), ("bars", "| a | b |\n"),
        ("braces", "{ "), ("brackets", "["), ("notes", "a[^1] "), ("definitions of notes", "[^1]: a\n\n"), ("asterisks", "* "), ("underlines", "a\n===\n\n"), ("spaces", " "), ("spaces and words", "          a"), ("tabs", "\ta"), ("semicolons", "&a"), ("years", "2011, "), ("names", "Lee Park "), ("titles", "Instructor: A\n"),
        ("abbreviations", "Lee Association [LA], "), ("appendices", "Appendix A\n\na\n\n"), ("lists of references", "References\n\nLee\n\n"), ("abstracts", "Abstract\n\na\n\n"), ("keywords", "Keywords: a, "), ("fences", "```\n"), ("rules", "---\n"),
    ];

    public static IReadOnlyList<LimitCase> Cases { get; } =
    [
        new(Characters, "words, one too many", "PD1411", isBeyond => [new("e.txt", Front + Fill("word ", isBeyond ? 1_000_100 : 1_000))], "new A --from e.txt --output o"),
        .. Shapes.Select(shape => new LimitCase(Characters, shape.Name, null, _ => [new("e.txt", Front + Fill(shape.Piece, Most)), new("e.md", Front + Fill(shape.Piece, Most))], "new A --from e.txt --output o", "new A --from e.md --output o")),
        .. Parentheses("(Lee, 2011) "), .. Parentheses("Lee (2011) "), .. Parentheses("(see Lee, 2011, p. 9; Park, 2012, 2013, 2014) "), .. Parentheses("("), .. Parentheses("(a see a see a see see 2011 b) "),
        new("entries of its reference list", "works of one author and year", "PD1411", isBeyond => [new("e.txt", Front + Repeat("Lee (2011), Park (2011a), (Park, 2011; Lee & Novak, 2011). ", 2_900) + References + Numbered(isBeyond ? 1_010 : 990, i => FormattableString.Invariant($"Lee, A. (2011). T{i}. Press.\n\n")))], "new A --from e.txt --output o"),
        new("entries of its reference list", "works of groups", null, _ => [new("e.txt", Front + Repeat("(Association of Things, 2011; Lee Group [LG], 2011), ", 8_900) + References + Numbered(990, i => FormattableString.Invariant($"Association of Things {i}. (2011). T. Press.\n\n")))], "new A --from e.txt --output o"),
        .. Entries("https://a.b/c-d_e.f "), .. Entries("In A. B (Ed.), "), .. Entries("A, B., "), .. Entries("(2011). "), .. Entries("a. "), .. Entries("Report No. 1 "), .. Entries("\"a "), .. Entries("[a] "), .. Entries("1–2, "), .. Entries("See a paper "),
        new("elements of the XML of a DOCX from which a plan starts", "empty paragraphs", "PD6021", isBeyond => [Docx(Repeat("<w:p/>", isBeyond ? 500_100 : 499_900))], "new A --from e.docx --output o"),
        new("elements of the XML of a DOCX from which a plan starts", "runs of a letter", null, _ => [Docx("<w:p>" + Repeat("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>", 120_000) + "</w:p>")], "new A --from e.docx --output o"),
        new("elements of the XML of a DOCX from which a plan starts", "one text", null, _ => [Docx("<w:p><w:r><w:t>" + Fill("word ", 39_000_000) + "</w:t></w:r></w:p>")], "new A --from e.docx --output o"),
        new("elements of the XML of a DOCX from which a plan starts", "attributes", null, _ => [Docx(Repeat("<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00A77427\" w:rsidP=\"00A77427\"/>", 480_000))], "new A --from e.docx --output o"),
        new("elements of that XML in one another", "tables", "PD6021", isBeyond => [Docx(Repeat("<w:tbl><w:tr><w:tc>", isBeyond ? 10_000 : 30) + "<w:p><w:r><w:t>a</w:t></w:r></w:p>" + Repeat("</w:tc></w:tr></w:tbl>", isBeyond ? 10_000 : 30))], "new A --from e.docx --output o"),
        new("elements of that XML in one another", "many of 90 levels", null, _ => [Docx(Repeat(Repeat("<w:sdt><w:sdtContent>", 45) + Repeat("</w:sdtContent></w:sdt>", 45), 5_000))], "new A --from e.docx --output o"),
    ];

    private static IEnumerable<LimitCase> Parentheses(string piece) =>
    [
        new("opening parentheses of an essay", $"`{piece}`", "PD1411", isBeyond => [new("e.txt", Front + Repeat(piece, (isBeyond ? 10_010 : 9_000) / piece.Count(character => character == '(')) + References + Numbered(900, i => FormattableString.Invariant($"Lee, A. ({1500 + (i / 3)}). T{i}. Press.\n\n")))], "new A --from e.txt --output o"),
    ];

    private static IEnumerable<LimitCase> Entries(string piece) =>
    [
        new("characters of an entry of its reference list, which is otherwise not taken apart", $"`{piece}`", "PD1344", isBeyond => [new("e.txt", List("Lee, A. (2011). ", piece, isBeyond ? 2_100 : 1_900)), new("f.txt", List("", piece, 1_900))], "new A --from e.txt --output o", "new A --from f.txt --output o"),
    ];

    /// <summary>As many entries of one length as the parentheses of an essay, and its characters, let be.</summary>
    private static string List(string start, string piece, int length)
    {
        var entry = start + Fill(piece, length) + "end\n\n";
        return Front + References + Repeat(entry, Math.Min(450, 9_900 / Math.Max(1, entry.Count(character => character == '('))));
    }

    private static InputFile Docx(string body)
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006/";
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        }

        return new InputFile("e.docx", bytes.ToArray());
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
