using PlanDocs.Citations;
using PlanDocs.Plans;

namespace PlanDocs.Tests.Revisions;

/// <summary>A paper of a plan, its citations rendered.</summary>
internal static class CitedPaper
{
    public static Paper Of(string path)
    {
        var diagnostics = new DiagnosticList();
        var files = new PlanFolder(Path.GetDirectoryName(path)!);
        var plan = diagnostics.Take(PlanReader.Read(path, files, new ContentReader()));
        var paper = plan is null ? null : diagnostics.Take(PaperComposer.Compose(plan));
        var style = plan is null ? null : StyleFinder.Find(null, plan, files, new BuildResources(), diagnostics);
        var cited = paper is null || style is null ? null : diagnostics.Take(CitationProcessor.Cite(paper, style, StyleFinder.Locales(style, plan!.Language)));
        Assert.Empty(diagnostics.All.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Span} {diagnostic.Message}"));
        return cited!;
    }

    /// <summary>The paper of a plan given as text.</summary>
    public static Paper OfText(string yaml, params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(folder.Path, name), text);
        var path = Path.Combine(folder.Path, "plan.yaml");
        File.WriteAllText(path, yaml);
        return Of(path);
    }
}
