using PlanDocs.Citations;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>One of two plans to be compared: its paper, with citations, and the files of which it is made.</summary>
internal sealed record ComparedPlan(Paper? Paper, PlanFolder Files)
{
    public static ComparedPlan Read(string path, string? style, BuildResources resources, DiagnosticList diagnostics)
    {
        var files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var plan = diagnostics.Take(PlanReader.Read(path, files, new ContentReader()));
        var paper = plan is null ? null : diagnostics.Take(PaperComposer.Compose(plan));
        var found = plan is null ? null : StyleFinder.Find(style, plan, files, resources, diagnostics);
        var cited = paper is null || found is null ? null : diagnostics.Take(CitationProcessor.Cite(paper, found, resources.Locales(found, plan!.Language)));
        return new ComparedPlan(cited, files);
    }
}
