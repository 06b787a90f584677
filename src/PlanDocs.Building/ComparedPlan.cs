using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>One of two plans to be compared: its paper, with citations, and the files of which it is made.</summary>
internal sealed record ComparedPlan(Paper? Paper, PlanFolder Files)
{
    /// <param name="options">Those of the comparison, whichever plan they name.</param>
    public static ComparedPlan Read(string path, BuildOptions options, BuildResources resources, DiagnosticList diagnostics)
    {
        var files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var plan = diagnostics.Take(PlanReader.Read(path, files, new ContentReader()));
        return new ComparedPlan(plan is null ? null : new Drafting(plan, files, options, resources, diagnostics).Paper(), files);
    }
}
