using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The whole story: a plan is read, composed into papers, their citations are rendered, they are laid out, and both formats are written.</summary>
public static class Pipeline
{
    /// <summary>
    /// Makes the documents of a plan. Goes on after an error as long as there is something to go on with, so that one run says all that is wrong; with an error,
    /// no document comes out.
    /// </summary>
    /// <param name="resources">Fonts and styles, which many builds may share one after another; see there for threads.</param>
    /// <param name="take">Told the names of the documents as soon as they are known, for builds that share a folder; what it answers is an error of this plan.</param>
    /// <returns>The documents, or none and the reasons. Whatever is wrong with the plan or a file that it names is among the diagnostics.</returns>
    /// <exception cref="ArgumentException">The path of the plan is empty or has a null character.</exception>
    /// <exception cref="InvalidOperationException">A fault of PlanDocs itself, as every other exception.</exception>
    public static BuiltDocuments Run(BuildOptions options, BuildResources resources, Func<IReadOnlyList<string>, Diagnostic?>? take = null)
    {
        var diagnostics = new DiagnosticList();
        var files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(options.PlanPath))!, options.Allowed);

        var whole = diagnostics.Take(PlanReader.Read(options.PlanPath, files, new ContentReader(), options.Overrides));
        var plan = whole is null || options.Audience is null ? whole : diagnostics.Take(new Audience(options.Audience).Of(whole));
        var kinds = plan is null ? [] : DocumentKinds.Of(plan, options);
        if (plan is not null)
            diagnostics.Add(DocumentNames.Check(plan, options, take));
        var drafting = plan is null ? null : new Drafting(plan, files, options, resources, diagnostics);
        var drafts = kinds.Select(kind => drafting?.Draft(kind)).OfType<DocumentDraft>().ToArray();
        if (plan is not null)
            diagnostics.Add(WorkChecks.Check(plan, [.. drafts.Select(draft => draft.Paper)]));
        var sources = plan is null ? [] : SourceFiles.For(plan, files, options, diagnostics);
        var isSound = plan is not null && drafts.Length == kinds.Count && !diagnostics.HasErrors;
        var documents = isSound ? new DocumentBuilds(plan!, options, resources, sources).Run(drafts, diagnostics) : [];
        return new BuiltDocuments(documents, diagnostics.All)
        {
            FilesRead = files.FilesRead,
            FilesSought = files.FilesSought,
            Plan = plan,
            Paper = drafts.Length > 0 ? drafts[0].Paper : null,
            Pages = documents.Count > 0 ? documents[0].Pages : null,
        };
    }
}
