using PlanDocs.Citations;
using PlanDocs.Layout;
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
    /// <returns>The documents, or none and the reasons. Whatever is wrong with the plan or a file that it names is among the diagnostics.</returns>
    /// <exception cref="ArgumentException">The path of the plan is empty or has a null character.</exception>
    /// <exception cref="InvalidOperationException">A fault of PlanDocs itself, as every other exception.</exception>
    public static BuiltDocuments Run(BuildOptions options, BuildResources resources)
    {
        var diagnostics = new DiagnosticList();
        var files = new PlanFolder(Path.GetDirectoryName(Path.GetFullPath(options.PlanPath))!, options.Allowed);

        var whole = diagnostics.Take(PlanReader.Read(options.PlanPath, files, new ContentReader(), options.Overrides));
        var plan = whole is null || options.Audience is null ? whole : diagnostics.Take(new Audience(options.Audience).Of(whole));
        var style = plan is null ? null : StyleFinder.Find(options.Style, plan, files, resources, diagnostics);
        var drafts = plan is null ? [] : options.Documents.Select(kind => Draft(kind, plan, style, resources, diagnostics)).OfType<DocumentDraft>().ToList();
        if (plan is not null)
            diagnostics.Add([.. WorkChecks.Check(plan, [.. drafts.Select(draft => draft.Paper)]), .. DocumentNames.Check(plan, options)]);
        var sources = plan is null ? [] : SourceFiles.For(plan, files, options, diagnostics);
        var isSound = plan is not null && drafts.Count == options.Documents.Count && !diagnostics.HasErrors;
        var builds = isSound ? drafts.Select(draft => new DocumentBuild(draft, plan!, options, resources, diagnostics)).ToList() : [];
        return new BuiltDocuments([.. builds.Select(build => build.Run(sources))], diagnostics.All)
        {
            FilesRead = files.FilesRead,
            FilesSought = files.FilesSought,
            Plan = plan,
            Paper = drafts.Count > 0 ? drafts[0].Paper : null,
            Pages = builds.Count > 0 ? builds[0].Pages : null,
        };
    }

    /// <summary>Composes a document and gives its citations their words.</summary>
    private static DocumentDraft? Draft(DocumentKind kind, Plan plan, CslStyle? style, BuildResources resources, DiagnosticList diagnostics)
    {
        var composed = diagnostics.Take(kind switch
        {
            DocumentKind.Paper => PaperComposer.Compose(plan),
            DocumentKind.Attachment => AttachmentComposer.Compose(plan),
            _ => throw new InvalidOperationException($"Unknown document {kind}."),
        });
        if (composed is null || style is null || diagnostics.Take(CitationProcessor.Cite(composed, style, resources.Locales(style, plan.Language))) is not { } cited)
            return null;
        return new DocumentDraft(kind, kind == DocumentKind.Attachment ? AttachmentComposer.Finish(cited, plan) : cited);
    }

    internal static Dictionary<string, int>? PageNumbers(PagedDocument? pages) =>
        pages?.Destinations.ToDictionary(destination => destination.Key, destination => destination.Value.PageIndex + 1);
}
