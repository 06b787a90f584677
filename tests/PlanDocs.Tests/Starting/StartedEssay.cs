using PlanDocs.Citations;
using PlanDocs.Docx;
using PlanDocs.Plans;
using PlanDocs.Starting;
using OutlineItem = PlanDocs.Plans.OutlineItem;

namespace PlanDocs.Tests.Starting;

/// <summary>A plan that was made from an essay, read back and made into a paper.</summary>
internal sealed record StartedEssay(StartedPlan Files, Plan Plan, IReadOnlyList<Diagnostic> Doubts, IReadOnlyList<Diagnostic> Built, string PaperText)
{
    public static StartedEssay OfFile(string name)
    {
        var path = Path.Combine(Folders.Repository, "tests", "essays", name);
        if (!name.EndsWith(".docx", StringComparison.Ordinal))
            return Of(File.ReadAllText(path), name.EndsWith(".md", StringComparison.Ordinal) ? EssayFormat.Markdown : EssayFormat.PlainText);
        return Of(PlanDocs.Cli.EssayFile.OfDocx(name, DocxReader.Read(name, File.ReadAllBytes(path)).Value!));
    }

    public static StartedEssay Of(string essay, EssayFormat format = EssayFormat.PlainText, EssayFiles? files = null) =>
        Of(new EssaySource(new SourceFile("essay.txt", essay), format) { Files = files });

    public static StartedEssay Of(EssaySource essay)
    {
        var started = EssayImport.Read(essay, "Nobody", false, "en-US");
        using var folder = new TemporaryFolder();
        var path = folder.Write("career-plan.yaml", started.Value!.Plan);
        if (started.Value.References is { } references)
            folder.Write("references.yaml", references);
        foreach (var file in started.Value.OtherFiles)
            File.WriteAllBytes(Path.Combine(folder.Path, file.Name), file.Data);
        var diagnostics = new DiagnosticList();
        var files = new PlanFolder(folder.Path);
        var plan = diagnostics.Take(PlanReader.Read(path, files, new ContentReader()))!;
        var paper = diagnostics.Take(PaperComposer.Compose(plan))!;
        var style = StyleFinder.Find(null, plan, files, new BuildResources(), diagnostics)!;
        var cited = diagnostics.Take(CitationProcessor.Cite(paper, style, StyleFinder.Locales(style, "en-US")))!;
        return new StartedEssay(started.Value, plan, started.Diagnostics, diagnostics.All, string.Join('\n', Docx.PaperText.All(cited.Blocks)));
    }

    public IEnumerable<string> Headings() => Headings(Plan.Outline);

    private static IEnumerable<string> Headings(IEnumerable<OutlineItem> items) => items.SelectMany(item => item switch
    {
        Section section => Headings(section.Sections).Prepend(section.Heading?.PlainText ?? "-"),
        GoalsMarker { Heading: { } heading } => [heading.PlainText],
        _ => Enumerable.Empty<string>(),
    });
}
