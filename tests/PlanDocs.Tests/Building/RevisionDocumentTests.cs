using PlanDocs.Tests.Docx;

namespace PlanDocs.Tests.Building;

/// <summary>The third document of a plan: its paper with what changed since the edition that it revises.</summary>
public sealed class RevisionDocumentTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Folders.Data, "career-plan-2027.yaml");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_documents_of_an_edition_are_three_and_the_revision_is_what_compare_writes()
    {
        var built = Pipeline.Run(new BuildOptions(Sample) { Documents = DocumentKinds.All }, new BuildResources());
        var compared = Comparison.Run(Path.Combine(Folders.Data, "career-plan.yaml"), new BuildOptions(Sample), new DocumentFormats(Pdf: true, Docx: true), new BuildResources());

        Assert.Equal(["career-plan-2027", "career-plan-2027-attachment", "career-plan-2027-revision"], built.Documents.Select(document => document.Name));
        Assert.Equal(compared.Docx, built.Documents[2].Docx);
        Assert.Equal(compared.Pdf, built.Documents[2].Pdf);
    }

    [Fact]
    public void Documents_do_not_depend_on_the_others_that_are_made_with_them()
    {
        var all = Pipeline.Run(new BuildOptions(Sample) { Documents = DocumentKinds.All }, new BuildResources());

        foreach (var document in all.Documents)
        {
            var alone = Assert.Single(Pipeline.Run(new BuildOptions(Sample) { Documents = [document.Kind] }, new BuildResources()).Documents);
            Assert.Equal(alone.Pdf, document.Pdf);
            Assert.Equal(alone.Docx, document.Docx);
        }
    }

    [Fact]
    public void A_first_edition_has_no_revision_among_all_and_none_to_ask_for()
    {
        var path = _folder.Write("plan.yaml", Edition("First wording."));

        Assert.Equal([DocumentKind.Paper, DocumentKind.Attachment], Build(path, DocumentKinds.All).Documents.Select(document => document.Kind));
        var refused = Build(path, [DocumentKind.Paper, DocumentKind.Revision]);
        Assert.Equal(2, Assert.Single(refused.Diagnostics, found => found is { Code: "PD9096", Severity: Severity.Error }).Span.Position.Line);
        Assert.Empty(refused.Documents);
    }

    [Fact]
    public void The_edition_before_keeps_the_style_that_lies_in_its_own_folder()
    {
        _folder.Write("earlier/own.csl", """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00Z</updated></info>
              <citation><layout prefix="{" suffix="}"><text variable="title"/></layout></citation>
              <bibliography><layout><text variable="title"/></layout></bibliography>
            </style>
            """);
        _folder.Write("earlier/plan.yaml", Edition("As before [@lee].", "style: own.csl\nedition: 2026"));
        var path = _folder.Write("plan.yaml", Edition("As before [@lee].", "edition: 2027\nrevises: earlier/plan.yaml"));

        var built = Build(path, [DocumentKind.Revision]);

        var body = new OpenedDocx(Assert.Single(built.Documents).Docx!).Body;
        Assert.Contains("{Open Work}", string.Concat(body.Descendants(OpenedDocx.W + "del").Select(deletion => deletion.Value)), StringComparison.Ordinal);
        Assert.Contains("(Lee, 2019)", string.Concat(body.Descendants(OpenedDocx.W + "ins").Select(insertion => insertion.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_worth_a_warning_in_the_edition_before_was_told_with_it_and_an_error_is_told_here()
    {
        _folder.Write("earlier.yaml", Edition("One [@nobody].", "edition: 2026"));
        var path = _folder.Write("plan.yaml", Edition("One.", "edition: 2027\nrevises: earlier.yaml"));

        var built = Build(path, DocumentKinds.All);

        Assert.EndsWith("earlier.yaml", Assert.Single(built.Diagnostics, found => found.Severity == Severity.Error).Span.File!.Path, StringComparison.Ordinal);
        Assert.Empty(built.Documents);
    }

    private static string Edition(string text, string more = "") => $$"""
        plandocs: 1
        title: A Plan
        author: Maya Ortiz
        {{more}}
        sections: [{heading: One, text: "{{text}}"}]
        goals: [{id: a, title: First, statement: I will., rationale: why}]
        references: [{id: lee, type: book, title: Open Work, author: "Lee, Ann", issued: 2019, publisher: Press}]
        """;

    private static BuiltDocuments Build(string path, IReadOnlyList<DocumentKind> documents) =>
        Pipeline.Run(new BuildOptions(path) { Documents = documents }, new BuildResources());
}
