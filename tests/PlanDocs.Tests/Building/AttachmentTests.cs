using System.Globalization;
using PlanDocs.Docx;
using PlanDocs.Tests.Docx;

namespace PlanDocs.Tests.Building;

/// <summary>The attachment of the sample, as a reader and a program that sorts applications meet it.</summary>
public sealed class AttachmentTests : IDisposable
{
    private static readonly Lazy<BuiltDocuments> Sample = new(() =>
        Pipeline.Run(new BuildOptions(Path.Combine(Folders.Data, "career-plan.yaml")) { Documents = [DocumentKind.Attachment] }, new BuildResources()));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_s_fits_its_pages_without_a_word_of_warning()
    {
        Assert.InRange(Sample.Value.PageCount, 1, 2);
        Assert.DoesNotContain(Sample.Value.Diagnostics, found => found.Code == "PD9091");
    }

    [Fact]
    public void In_LibreOffice_it_fits_them_too()
    {
        var docx = Save("attachment.docx", Sample.Value.Docx!);
        ExternalTool.Run("soffice", "libreoffice-writer", $"-env:UserInstallation=file://{_folder.Path}/profile", "--headless", "--convert-to", "pdf", "--outdir", _folder.Path, docx);
        var pages = ExternalTool.Run("pdfinfo", "poppler-utils", Path.Combine(_folder.Path, "attachment.pdf")).Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..];

        Assert.InRange(int.Parse(pages, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture), 1, 2);
    }

    [Theory]
    [InlineData("-layout")]
    [InlineData("-nopgbrk")]
    public void Other_programs_read_contacts_headings_and_goals_in_their_order(string option)
    {
        var text = ExternalTool.Run("pdftotext", "poppler-utils", option, Save("attachment.pdf", Sample.Value.Pdf!), "-");
        string[] expected =
        [
            "Maya Ortiz", "Target role: Digital preservation librarian", "maya.ortiz@northlake.example", "+1 555 0142", "Northlake, Oregon", "https://portfolio.northlake.example/ortiz",
            "https://orcid.org/0000-0002-1825-0097", "Summary", "Goals", "Goal 1: Bring a Small Institution", "Within three years", "Time frame: December 2029", "First assessment published",
            "Goal 2: Build an Archiving Program", "By the end of 2030", "Goal 3: Become a Supervisor", "Within five years", "Timeline",
        ];
        var at = 0;
        foreach (var words in expected)
        {
            var next = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(next >= at, $"‘{words}’ is not there, or not in its place:\n{text}");
            at = next;
        }
    }

    [Fact]
    public void The_validator_finds_nothing_in_the_DOCX()
    {
        Assert.Empty(DocxChecks.AgainstSchema(Sample.Value.Docx!));
        Assert.Empty(DocxChecks.Run(Sample.Value.Docx!));
        Assert.Equal(["Summary", "Goals", "Timeline"], new OpenedDocx(Sample.Value.Docx!).Paragraphs("Heading1"));
    }

    [Fact]
    public void Citations_stand_in_it_only_with_their_list()
    {
        Assert.DoesNotContain("Lee, 2019", Text("text: \"It is known [@lee].\""), StringComparison.Ordinal);
        Assert.Contains("p: It is known.", Text("text: \"It is known [@lee].\""), StringComparison.Ordinal);
        Assert.Contains("p: Lee (2019) knows.", Text("text: \"@lee knows.\""), StringComparison.Ordinal);
        var listed = Text("text: \"It is known [@lee].\"", "attachment: {references: true}");
        Assert.Contains("p: It is known (Lee, 2019).", listed, StringComparison.Ordinal);
        Assert.Contains("Open work", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_passages_become_the_summary_where_the_plan_gives_none()
    {
        var text = Text("text: I will.", "abstract: Before. [I keep things.]{.summary} After.\nsections: [{heading: One, text: \"A [*second* passage.]{.summary}\"}]");

        Assert.Contains("p: Summary\np: I keep things. second passage.\n", text.Replace("Heading1: ", "p: ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Before", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_there_and_said_with_the_goals_that_it_concerns()
    {
        var goals = string.Concat(Enumerable.Range(1, 30).Select(goal => $"  - {{id: g{goal}, title: Goal of number {goal}, rationale: why, statement: A sentence., milestones: [One, Two, Three]}}\n"));
        var built = Build("attachment: {pages: 1}\ngoals:\n" + goals);
        var found = Assert.Single(built.Diagnostics, diagnostic => diagnostic.Code == "PD9091");

        Assert.Equal(3, found.Span.Position.Line);
        Assert.Contains("and may have 1: ", found.Message, StringComparison.Ordinal);
        Assert.Contains("‘g30’", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("‘g1’", found.Message, StringComparison.Ordinal);
        Assert.Contains("Goal of number 30", string.Concat(Paragraphs(built)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_hundreds_of_goals_that_do_not_fit_forty_are_named()
    {
        var goals = string.Concat(Enumerable.Range(1, 500).Select(goal => $"  - {{id: g{goal}, title: T, rationale: why, statement: A sentence.}}\n"));
        var found = Assert.Single(Build("attachment: {pages: 1}\ngoals:\n" + goals).Diagnostics, diagnostic => diagnostic.Code == "PD9091");

        Assert.Equal(40, found.Message.Count(c => c == '‘'));
        Assert.Matches(@", and 4\d\d more$", found.Message);
    }

    [Fact]
    public void A_table_that_only_the_paper_has_is_mentioned_by_its_label_and_reported()
    {
        var built = Build("""
            sections: [{heading: One, text: "See @tbl-a.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nTable: Title {#tbl-a}"}]
            goals: [{id: a, title: First, rationale: why, statement: As in @tbl-a.}]
            """);

        Assert.Contains(built.Diagnostics, found => found is { Code: "PD1264", Severity: Severity.Warning });
        Assert.Contains("p: As in Table 1.", Paragraphs(built));
    }

    [Fact]
    public void Two_documents_of_one_name_are_an_error()
    {
        var path = _folder.Write("plan.yaml", "plandocs: 1\ntitle: A Plan\nauthor: A\noutput: \"{slug}\"\n");
        var built = Pipeline.Run(new BuildOptions(path) { Documents = DocumentKinds.All }, new BuildResources());

        Assert.Equal(4, Assert.Single(built.Diagnostics, found => found.Code == "PD9095").Span.Position.Line);
        Assert.Empty(built.Documents);
    }

    private string Text(string statement, string more = "") => string.Join('\n', Paragraphs(Build(more + $$"""

        goals: [{id: a, title: First, rationale: why, {{statement.Replace("text:", "statement:", StringComparison.Ordinal)}}}]
        references: [{id: lee, type: book, title: Open Work, author: "Lee, Ann", issued: 2019, publisher: Press}]
        """))) + "\n";

    private BuiltDocuments Build(string yaml)
    {
        var path = _folder.Write("plan.yaml", "plandocs: 1\ntitle: A Plan\n" + yaml.TrimStart() + "\nauthor: Maya Ortiz\n");
        var built = Pipeline.Run(new BuildOptions(path) { Documents = [DocumentKind.Attachment] }, new BuildResources());
        Assert.True(built.Docx is not null, string.Join('\n', built.Diagnostics));
        return built;
    }

    private static List<string> Paragraphs(BuiltDocuments built) => [.. new OpenedDocx(built.Docx!).Body.Descendants(OpenedDocx.W + "p").Select(paragraph =>
        ((string?)paragraph.Element(OpenedDocx.W + "pPr")?.Element(OpenedDocx.W + "pStyle")?.Attribute(OpenedDocx.W + "val") is "Heading1" ? "Heading1: " : "p: ") + OpenedDocx.TextOf(paragraph))];

    private string Save(string name, byte[] content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
