using System.Text;
using PlanDocs.Citations;
using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;
using PlanDocs.Reading;

namespace PlanDocs.Fuzzing;

/// <summary>Everything that reads what others wrote, and the whole pipeline.</summary>
internal static class Targets
{
    private static readonly string[] Yaml = [": ", "- ", "\n", "\n  ", "&a ", "*a ", "? ", "| \n", ">\n", "{", "}", "[", "]", "'", "\"", "!!binary ", "<<: *a", "---\n", "#", "\t", "goals: all\n", "~", "\uFEFF", "\0", "\u2028"];
    private static readonly string[] Prose = ["*", "**", "_", "`", "[", "]", "(", ")", "![", "](", "[^1]", "[^1]: ", "^[", "[@lee2011, p. 9]", "@lee2011 [p. 9]", "[-@lee2011]", "{#fig:a}", "> ", "- ", "1. ", "| a | b |\n|---|---|\n", ": ", "<b>", "&amp;", "~", "^", "\\", "\n\n", "    ", "---", "\"", "'", "…", "\u202E", "\u200D", "👩‍🎓", "ʻ", "$x^2$"];
    private static readonly string[] Latex = ["@article{", "@string{", "{", "}", "\"", "#", "=", ",", "\\", "$", "%", "~", " and ", "others", "crossref", "xdata", "\\'{e}", "{\\", "\\emph{", "date = {2020/..}", "{{", "}}", "@"];
    private static readonly string[] Ris = ["TY  - ", "ER  - \n", "AU  - ", "\n", "PY  - ", "SP  - ", "T1  - ", "DO  - ", "  - ", "\r\n"];
    private static readonly string[] Json = ["{", "}", "[", "]", "\"", ":", ",", "null", "true", "\\u0000", "\\ud800", "\"date-parts\":[[", "\"literal\":", "\"id\":", "1e400"];

    /// <summary>What nests in the text of a work, alone and many times over.</summary>
    private static readonly string[] Marks = ["“", "”", "‘", "’", "<i>", "</i>", "<sup>", "<span class=\\\"nocase\\\">", "</span>", "<a", "““““““““““““““““", "<i><i><i><i><i><i><i><i>", "<b><i><sub>"];
    private static readonly string[] Csl = ["<text macro=\"a\"/>", "<group>", "</group>", "<choose><if type=\"book\">", "</if></choose>", "<names variable=\"author\">", "</names>", "<date variable=\"issued\">", "<macro name=\"a\">", "</macro>", "prefix=\"", "<!DOCTYPE a>", "&a;", "<", ">", "/>", "\"", "<et-al/>", "collapse=\"year-suffix\"", "<!--", "<![CDATA["];

    private static readonly SourceFile ApaSource = BuiltInStyles.Style("apa")!;
    private static readonly CslStyle Apa = StyleReader.Read(ApaSource).Value!;
    private static readonly LocaleSet Locales = StyleFinder.Locales(Apa, "en-US");
    private static readonly IReadOnlyList<ReferenceItem> Items = BibliographyReader.Read(TextFile.Decode("references.yaml", Seeds.Files("data", "references.yaml")[0]).Value!).Value!;
    private static readonly byte[] Beside = Seeds.Files("data", "references.yaml")[0];
    private static readonly IReadOnlyList<ReferenceItem> FewItems = [.. Items.Take(4)];

    [ThreadStatic]
    private static FontCatalog? _fonts;

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("plan", [MiniPlan, .. Plans()], [.. Yaml, .. Prose], input => ReadPlan(input)),
        new("markdown", Prosaic(), Prose, ReadMarkdown),
        new("citations", [.. Citations.Select(Encoding.UTF8.GetBytes)], Prose, ReadMarkdown),
        new("bibtex", [Encoding.UTF8.GetBytes(Bibliographies.Bibtex)], Latex, input => ReadBibliography("library.bib", input)),
        new("ris", [Encoding.UTF8.GetBytes(Bibliographies.Ris)], Ris, input => ReadBibliography("library.ris", input)),
        new("csl-json", [Encoding.UTF8.GetBytes(Bibliographies.CslJson)], [.. Json, .. Marks], input => Cite(ReadBibliography("library.json", input))),
        new("hayagriva", [Encoding.UTF8.GetBytes(Bibliographies.Hayagriva)], Yaml, input => ReadBibliography("library.yml", input)),
        new("references", Works(), Yaml, input => Cite(ReadBibliography("references.yaml", input))),
        new("csl", [Encoding.UTF8.GetBytes(Bibliographies.Style)], Csl, UseStyle),
        new("locale", [Encoding.UTF8.GetBytes(Bibliographies.Locale)], Csl, UseLocale),
        new("png", Pictures.PngParts, [], Pictures.ReadPng),
        new("picture", [.. Pictures.Jpegs, .. Seeds.Files("data", "*.png")], [], Pictures.Read),
        new("truetype", Fonts.TrueType, [], Fonts.Use),
        new("cff", Fonts.Cff, [], Fonts.UseCff),
        new("pdf", PapersWithSources(), PdfWords, input => AttachmentReader.Read("paper.pdf", input)),
        new("assignment", Checking.Assignments, [.. Yaml, .. Checking.Words], Checking.CheckAssignment),
        new("check", Checking.Plans, [.. Yaml, .. Prose, .. Checking.Words], Checking.Check),
        new("override", [Encoding.UTF8.GetBytes(string.Join('\n', Overrides))], [.. Yaml, .. PathsOfOverrides], Override),
        new("essay-text", Essays.PlainTexts, Essays.ShapesOfText, input => Essays.Import("essay.txt", input)),
        new("essay-markdown", Essays.Markdown, Essays.ShapesOfText, input => Essays.Import("essay.md", input)),
        new("essay-docx", Essays.ArchiveParts, Essays.WordsOfXml, Essays.ImportParts),
        new("essay-zip", Essays.Archives, ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "word/document.xml", "../"], input => Essays.Import("essay.docx", input)),
        new("font", SmallFonts(), [], UseFont),
        new("paper", [MiniPlan, .. Plans().Select(plan => Cut(plan, 1500))], [.. Yaml, .. Prose], BuildPaper),
        new("editions", Editions.Chains, [.. Yaml, .. Prose, .. Editions.Words], Editions.Build),
        new("compare", Editions.Pairs, [.. Yaml, .. Prose, .. Editions.Words], Editions.Compare),
    ];

    /// <summary>Targets whose executions make whole documents.</summary>
    private static readonly string[] Pipeline = ["paper", "editions", "compare"];

    public static IEnumerable<FuzzTarget> Named(string names) => names switch
    {
        "all" => All,
        "readers" => All.Where(target => target.Name != "font" && !Pipeline.Contains(target.Name)),
        "pipeline" => All.Where(target => Pipeline.Contains(target.Name)),
        _ => names.Split(',').Select(name => All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"there is no target {name}")),
    };

    private static IReadOnlyList<byte[]> Plans() => Seeds.Short(Seeds.Files("tests/cases", "plan.yaml").Concat(Seeds.Files("data", "career-plan.yaml")));

    private static byte[] Cut(byte[] seed, int length) => seed.Length <= length ? seed : seed[..(Array.LastIndexOf(seed, (byte)'\n', length) + 1)];

    /// <summary>Three works in each.</summary>
    private static IReadOnlyList<byte[]> Works() =>
        [.. Encoding.UTF8.GetString(Beside).Split("\n- id:").Skip(1).Chunk(3).Select(works => Encoding.UTF8.GetBytes("- id:" + string.Join("\n- id:", works)))];

    private static IReadOnlyList<byte[]> Prosaic() => [.. Seeds.Files("docs", "markdown.md").SelectMany(file => Pieces(Encoding.UTF8.GetString(file)))];

    private static IEnumerable<byte[]> Pieces(string text) => text.Split("\n#").Select(piece => Encoding.UTF8.GetBytes("#" + piece));

    internal static Plan? ReadPlan(byte[] input) => ReadPlan(input, []);

    private static Plan? ReadPlan(byte[] input, IReadOnlyList<PlanOverride> overrides)
    {
        var files = new MemoryFiles(WithReferences(new(StringComparer.Ordinal) { ["plan.yaml"] = input }));
        return PlanReader.Read("plan.yaml", files, new ContentReader(), overrides).Value;
    }

    /// <summary>Puts the references of the sample beside some files.</summary>
    internal static Dictionary<string, byte[]> WithReferences(Dictionary<string, byte[]> files)
    {
        files.TryAdd("references.yaml", Beside);
        return files;
    }

    private static void Override(byte[] input)
    {
        var overrides = Encoding.UTF8.GetString(input).Split('\n').Take(40).Select(line => PlanOverride.Of("--set", line)).ToList();
        if (ReadPlan(RichPlan, overrides) is { } plan)
            Cited(plan);
    }

    private static void ReadMarkdown(byte[] input)
    {
        if (TextFile.Decode("prose.md", input).Value is { } file)
            MarkdownReader.Read(MappedText.Verbatim(file, 0, file.Text.Length), new MarkdownContext("en-US", (path, span) => new(null, [])));
    }

    private static IReadOnlyList<ReferenceItem> ReadBibliography(string name, byte[] input) =>
        TextFile.Decode(name, input).Value is { } file ? BibliographyReader.Read(file).Value ?? [] : [];

    private static void Cite(IReadOnlyList<ReferenceItem> items) => Cite(Apa, Locales, items);

    private static void Cite(CslStyle style, LocaleSet locales, IReadOnlyList<ReferenceItem> items) =>
        ReferenceProcessor.Render(style, locales, items, [.. items.Select(item => new CitationCluster([new Cite(item.Key)]))]);

    private static void UseStyle(byte[] input)
    {
        if (TextFile.Decode("style.csl", input).Value is { } file && StyleReader.Read(file).Value is { } style)
            Cite(style, StyleFinder.Locales(style, "en-US"), FewItems);
    }

    private static void UseLocale(byte[] input)
    {
        if (TextFile.Decode("locale.xml", input).Value is { } file && LocaleReader.Read(file).Value is { } locale)
            Cite(Apa, LocaleSet.Create(Apa, "en-US", [locale]), FewItems);
    }

    private static void UseFont(byte[] input)
    {
        var paper = Compose(FontPlan)!;
        paper = paper with { Design = paper.Design with { Font = paper.Design.Font with { Files = [new FontFile("font.ttf", input, default)] } } };
        if (PaperLayout.LayOut(paper, _fonts ??= FontCatalog.OfSystem()).Value is { } pages)
            PdfWriter.Write(pages);
    }

    /// <summary>A paper that carries its source, as files are and as people read them.</summary>
    private static IReadOnlyList<byte[]> PapersWithSources()
    {
        var options = PdfOptions.Default with { Sources = [new Attachment("plan.yaml", "application/yaml", FontPlan), new Attachment("figures/a.png", "image/png", new byte[40])] };
        var pages = PaperLayout.LayOut(Compose(FontPlan)!, FontCatalog.OfSystem()).Value!;
        var bare = pages with { Pages = [.. pages.Pages.Select(page => page with { Items = [] })], Structure = new StructureElement(StructureRole.Document, []) };
        return [PdfWriter.Write(bare, options).Value!, PdfWriter.Write(bare, options with { Uncompressed = true, Standard = PdfStandard.None }).Value!];
    }

    private static byte[] FontPlan => "plandocs: 1\ntitle: Fonts\nauthor: Maya Ortiz\nsections:\n  - heading: A fine office\n    text: '*Ears* and **eyes** 12 fi ﬁ Ω é'\n"u8.ToArray();

    private static byte[] MiniPlan => "plandocs: 1\ntitle: A Plan\nauthor: {name: Maya Ortiz, affiliation: Northlake}\ndue: 2026-12-07\nsections:\n  - heading: Start\n    text: |\n      See [@lee2011, p. 9] and *this*.[^1]\n\n      [^1]: A note.\n  - goals: all\ngoals:\n  - {id: g, title: T, statement: S, rationale: R, milestones: [{title: M, due: 2027-01}]}\nreferences: references.yaml\n"u8.ToArray();

    private static byte[] RichPlan { get; } = Seeds.Files("tests/cases/annual-revision", "plan.yaml")[0];

    private static string[] Overrides => ["goals.0.status=met", "goals.talks.status=dropped", "title=Another", "author={name: A, affiliation: B}", "sections.0.text=See *this*", "goals.holdings.milestones.1.due=2029-03", "goals=[]", "paper.size=a4", "kind=\"professional\"", "revises="];

    private static string[] PathsOfOverrides => ["goals.0.", "goals.", "holdings.", "milestones.0.title", "=", ".", "\n", "=[", "={", "=\"", "99999999999", "-1", "sections.", "title="];

    private static string[] Citations =>
    [
        "[see @lee2011, pp. 33-35, and *passim*; -@owens2018 [ch. 1]]", "@lee2011 [p. 9] says", "[@a{chap. 3}; @b, as cited in @c, p. 2]", "[@{a b c}, §§ 1–2 and 4]", "-@lee2011 [33] @fig-a, [@tbl-b]",
    ];

    private static string[] PdfWords => ["<<", ">>", " 0 R", "/Names", "/Kids [", "/Length ", "stream\n", "\nendstream", "/Prev ", "/W [1 4 2]", "/Filter /FlateDecode", "xref\n0 9\n", "trailer", "startxref\n", "/EF <</F ", "obj", "(", ")", "<FEFF", "/Type /ObjStm", "/DecodeParms <</Predictor 12 /Columns 7>>"];

    internal static Paper? Compose(byte[] input) => ReadPlan(input) is { } plan ? PaperComposer.Compose(plan).Value : null;

    internal static Paper? Cited(Plan plan) => PaperComposer.Compose(plan).Value is { } paper ? CitationProcessor.Cite(paper, Apa, Locales).Value : null;

    private static void BuildPaper(byte[] input)
    {
        if (ReadPlan(input) is not { } plan || Cited(plan) is not { } cited)
            return;
        DocxWriter.Write(cited, new DocxOptions());
        if (PaperLayout.LayOut(cited, _fonts ??= FontCatalog.OfSystem()).Value is { } pages)
            PdfWriter.Write(pages);
    }

    private static IReadOnlyList<byte[]> SmallFonts() =>
        [.. FontCatalog.OfSystem().Folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.?t?", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".ttf" or ".otf" or ".ttc")
            .Select(path => new FileInfo(path)).Where(file => file.Length < 200_000)
            .OrderBy(file => file.Length).ThenBy(file => file.Name, StringComparer.Ordinal).Take(8).Select(file => File.ReadAllBytes(file.FullName))];
}
