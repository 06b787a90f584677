using PlanDocs.Docx;
using PlanDocs.Layout;
using PlanDocs.Pdf;
using PlanDocs.Plans;

namespace PlanDocs.Building;

/// <summary>Gives one document its pages, and writes it in both formats.</summary>
internal sealed class DocumentBuild(DocumentDraft draft, Plan plan, BuildOptions options, BuildResources resources, DiagnosticList diagnostics)
{
    /// <summary>Null before the document is built, and where nothing needs pages.</summary>
    public PagedDocument? Pages { get; private set; }

    /// <summary>The DOCX is written while the pages are laid out, except where it prints their numbers.</summary>
    /// <param name="sources">What a paper carries.</param>
    public BuiltDocument Run(IReadOnlyList<Attachment> sources)
    {
        var needsPages = draft.Paper.Blocks.OfType<Contents>().Any();
        var early = options.Formats.Docx && !needsPages ? Task.Run(() => DocxWriter.Write(draft.Paper, new DocxOptions())) : null;
        var pages = options.Formats.Pdf || needsPages || draft.Kind == DocumentKind.Attachment ? diagnostics.Take(PaperLayout.LayOut(draft.Paper, resources.Fonts)) : null;
        Pages = pages;
        if (pages is not null && draft.Kind == DocumentKind.Attachment)
            diagnostics.Add(AttachmentLength.Check(pages, plan));
        var docx = options.Formats.Docx ? early ?? Task.Run(() => DocxWriter.Write(draft.Paper, new DocxOptions { PageNumbers = Pipeline.PageNumbers(pages) })) : null;
        var carried = draft.Kind == DocumentKind.Paper ? sources : [];
        var pdf = options.Formats.Pdf && pages is not null ? diagnostics.Take(PdfWriter.Write(pages, options.Pdf with { Sources = carried })) : null;
        return new BuiltDocument(draft.Kind, DocumentNames.Of(plan, draft.Kind, options), pdf, docx is null ? null : diagnostics.Take(docx.Result), pages?.Pages.Count ?? 0)
        {
            CarriesSource = pdf is not null && carried.Count > 0,
        };
    }
}
