using PlanDocs.Citations;
using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>The whole story: a plan is read, composed into a paper, its citations are rendered, it is laid out, and both formats are written.</summary>
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

        var plan = diagnostics.Take(PlanReader.Read(options.PlanPath, files, new ContentReader(), options.Overrides));
        var paper = plan is null ? null : diagnostics.Take(PaperComposer.Compose(plan));
        var style = plan is null ? null : StyleFinder.Find(options.Style, plan, files, resources, diagnostics);
        var cited = paper is null || style is null ? null : diagnostics.Take(CitationProcessor.Cite(paper, style, resources.Locales(style, plan!.Language)));
        if (plan is not null)
            diagnostics.Add(WorkChecks.Check(plan, cited));
        if (cited is null || diagnostics.HasErrors)
            return new BuiltDocuments(null, null, 0, diagnostics.All) { Plan = plan, Paper = cited, FilesRead = files.FilesRead, FilesSought = files.FilesSought };

        return Write(cited, plan!, files, resources, options, diagnostics);
    }

    /// <summary>The DOCX is written while the pages are laid out, except where it prints their numbers.</summary>
    private static BuiltDocuments Write(Paper cited, Plan plan, PlanFolder files, BuildResources resources, BuildOptions options, DiagnosticList diagnostics)
    {
        var needsPages = cited.Blocks.OfType<Contents>().Any();
        var early = options.Formats.Docx && !needsPages ? Task.Run(() => DocxWriter.Write(cited, new DocxOptions())) : null;
        var pages = options.Formats.Pdf || needsPages ? diagnostics.Take(PaperLayout.LayOut(cited, resources.Fonts)) : null;
        var docx = options.Formats.Docx ? early ?? Task.Run(() => DocxWriter.Write(cited, new DocxOptions { PageNumbers = PageNumbers(pages) })) : null;
        var pdfOptions = options.EmbedSource || plan.EmbedSource ? options.Pdf with { Sources = SourceFiles.Of(files, diagnostics) } : options.Pdf;
        var pdf = options.Formats.Pdf && pages is not null ? diagnostics.Take(PdfWriter.Write(pages, pdfOptions)) : null;
        return new BuiltDocuments(pdf, docx is null ? null : diagnostics.Take(docx.Result), pages?.Pages.Count ?? 0, diagnostics.All)
        {
            FilesRead = files.FilesRead,
            FilesSought = files.FilesSought,
            CarriesSource = pdf is not null && pdfOptions.Sources.Count > 0,
            Plan = plan,
            Paper = cited,
            Pages = pages,
        };
    }

    internal static Dictionary<string, int>? PageNumbers(PagedDocument? pages) =>
        pages?.Destinations.ToDictionary(destination => destination.Key, destination => destination.Value.PageIndex + 1);
}
